package org.xufei.storage.format;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which state of which file this is, told in its header: an older copy that comes back is known by it, and so is a journal that is not of
 * this file. Earlier versions of the app keep it as it stands when they write.
 *
 * @param origin the same in every state of a file, in whatever folder, and in no other file
 * @param number rises with each time the file is written whole, from 1 on
 */
public record Revision(String origin, int number) {

    /** No file is written so often: a larger number was not given by this app, and must not run over. */
    private static final int LARGEST = 1_999_999_999;

    private static final Pattern NUMBER = Pattern.compile(",\"state\":[0-9]+");

    /** Empty where the header says neither, or nothing that this app would say. */
    public static Optional<Revision> of(@Nullable String origin, @Nullable Integer number) {
        return origin == null || origin.isBlank() || number == null || number < 1 || number > LARGEST
                ? Optional.empty()
                : Optional.of(new Revision(origin, number));
    }

    /** The state that follows: on that of the file, or where that has none, on the latest that was seen of it. */
    public static Revision following(Optional<Revision> file, Optional<Revision> seen) {
        String origin = file.or(() -> seen).map(Revision::origin).orElseGet(Revision::newOrigin);
        int number = Math.max(
                file.map(Revision::number).orElse(0), seen.map(Revision::number).orElse(0));
        return new Revision(origin, number + 1);
    }

    private static String newOrigin() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }

    /** The later of two; where they are of different files, the first. */
    public static Optional<Revision> latest(Optional<Revision> one, Optional<Revision> other) {
        boolean precedes = one.isEmpty() || other.filter(one.get()::precedes).isPresent();
        return precedes ? other : one;
    }

    public boolean isOfSameFile(Revision other) {
        return origin.equals(other.origin);
    }

    /** Whether this is an earlier state of the same file. */
    public boolean precedes(Revision other) {
        return isOfSameFile(other) && number < other.number;
    }

    /** The bytes of a file but for its number: by it alone no two states differ. */
    public static byte[] without(byte[] file) {
        int end = 0;
        while (end < file.length && file[end] != '\n') {
            end++;
        }
        String header = new String(file, 0, end, StandardCharsets.ISO_8859_1);
        byte[] start = NUMBER.matcher(header).replaceFirst("").getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = Arrays.copyOf(start, start.length + file.length - end);
        System.arraycopy(file, end, all, start.length, file.length - end);
        return all;
    }
}
