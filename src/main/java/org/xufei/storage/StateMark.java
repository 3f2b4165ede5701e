package org.xufei.storage;

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
record StateMark(String origin, int number) {

    /** No file is written so often: a larger number was not given by this app, and must not run over. */
    private static final int LARGEST = 1_999_999_999;

    private static final Pattern NUMBER = Pattern.compile(",\"state\":[0-9]+");

    /** Empty where the header says neither, or nothing that this app would say. */
    static Optional<StateMark> of(@Nullable String origin, @Nullable Integer number) {
        return origin == null || origin.isBlank() || number == null || number < 1 || number > LARGEST
                ? Optional.empty()
                : Optional.of(new StateMark(origin, number));
    }

    /** The state that follows: on that of the file, or where that has none, on the latest that was seen of it. */
    static StateMark following(Optional<StateMark> file, Optional<StateMark> seen) {
        String origin = file.or(() -> seen).map(StateMark::origin).orElseGet(StateMark::newOrigin);
        int number = Math.max(
                file.map(StateMark::number).orElse(0),
                seen.map(StateMark::number).orElse(0));
        return new StateMark(origin, number + 1);
    }

    private static String newOrigin() {
        return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
    }

    /** The later of two; where they are of different files, the first. */
    static Optional<StateMark> latest(Optional<StateMark> one, Optional<StateMark> other) {
        boolean precedes = one.isEmpty() || other.filter(one.get()::precedes).isPresent();
        return precedes ? other : one;
    }

    boolean isOfSameFile(StateMark other) {
        return origin.equals(other.origin);
    }

    /** Whether this is an earlier state of the same file. */
    boolean precedes(StateMark other) {
        return isOfSameFile(other) && number < other.number;
    }

    /** The bytes of a file but for its number: by it alone no two states differ. */
    static byte[] without(byte[] file) {
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
