package org.xufei.storage.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The data folder that the start opened. Another one may come to stand in its place: a renamed one, the empty folder that a drive leaves
 * when it is pulled out. What is written there would look saved and be gone with the next start.
 */
public final class FolderIdentityCheck {

    /** A file of its own, for the one that is locked cannot be read on Windows. */
    public static final String TOKEN = "xufei.folder";

    private static final int MAX_BYTES = 100;

    private final Disk disk;
    private final Path path;
    private volatile Optional<Claim> claim = Optional.empty();
    private volatile boolean readOnly;

    /**
     * @param lock empty where there are none
     * @param token what tells this folder from every other; empty if it took none
     */
    private record Claim(Optional<FolderLock> lock, Optional<byte[]> token) {}

    /** @param readOnly whether nothing may be changed in it */
    public FolderIdentityCheck(Disk disk, Path path, boolean readOnly) {
        this.disk = disk;
        this.path = path;
        this.readOnly = readOnly;
    }

    public boolean isReadOnly() {
        return readOnly;
    }

    public void setReadOnly(boolean isReadOnly) {
        readOnly = isReadOnly;
    }

    public Disk disk() {
        return disk;
    }

    public Path path() {
        return path;
    }

    /** From now on {@link #requireSame} takes no other folder. */
    public void claim(Optional<FolderLock> lock) {
        claim = Optional.of(new Claim(lock, token()));
    }

    private Optional<byte[]> token() {
        Path file = path.resolve(TOKEN);
        try {
            if (disk.version(file).isEmpty()) {
                ThreadLocalRandom random = ThreadLocalRandom.current();
                String token = HexFormat.of().toHexDigits(random.nextLong())
                        + HexFormat.of().toHexDigits(random.nextLong());
                new SafeFile(disk).create(file, (token + "\n").getBytes(StandardCharsets.US_ASCII));
            }
            byte[] token = disk.read(file);
            return token.length <= MAX_BYTES ? Optional.of(token) : Optional.empty();
        } catch (IOException full) {
            // What is there can be read and may become writable: then the lock alone tells the folder.
            return Optional.empty();
        }
    }

    /**
     * Asks whether what stands at the path is the folder that was opened, and still locked. One that nobody claimed is not asked.
     *
     * @throws NoSuchFileException if it is another folder, or none
     */
    public void requireSame() throws IOException {
        if (claim.isPresent()) {
            Claim opened = claim.get();
            Path file = path.resolve(TOKEN);
            if (opened.token().isPresent()
                    && !Arrays.equals(disk.read(file), opened.token().get())) {
                throw new NoSuchFileException(path.toString(), null, "another folder stands here");
            }
            if (opened.lock().isPresent()) {
                opened.lock().get().requireIn(path);
            }
        }
    }
}
