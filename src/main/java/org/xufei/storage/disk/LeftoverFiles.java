package org.xufei.storage.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Removes the temporary files that a crash left over. */
public final class LeftoverFiles {

    private final Disk disk;

    public LeftoverFiles(Disk disk) {
        this.disk = disk;
    }

    /**
     * Removes those in a folder, and those beside the files to which links in it lead. Only the copy of the app that holds the
     * {@link FolderLock} may: what another one is writing looks just like it.
     *
     * @throws IOException if the folder cannot be listed
     */
    public void removeFrom(Path folder) throws IOException {
        List<Path> files = disk.list(folder);
        for (Path file : files) {
            if (SafeFile.isTemporary(file)) {
                remove(file);
            } else {
                removeBesideTargetOf(file);
            }
        }
    }

    /** A file that is a link is written beside what it leads to. */
    private void removeBesideTargetOf(Path file) {
        try {
            Path place = disk.placeOf(file);
            if (!place.equals(file)) {
                disk.list(place.resolveSibling("")).stream()
                        .filter(other -> SafeFile.isTemporary(other, place))
                        .forEach(this::remove);
            }
        } catch (IOException astray) {
            // It is reported when the file is read.
            return;
        }
    }

    private void remove(Path leftover) {
        try {
            disk.delete(leftover);
        } catch (IOException stays) {
            // A folder that takes no writing can still be read, and a leftover costs nothing but space: the next start
            // tries again.
            return;
        }
    }
}
