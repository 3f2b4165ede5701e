package org.xufei.storage.disk;

import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * What keeps other users of the machine out of a file or folder. It is given at creation: set afterwards, there would be a moment when
 * anybody can read. Windows has no such permissions: there, the user's own folders keep others out.
 */
public final class OwnerOnlyPermissions {

    private OwnerOnlyPermissions() {}

    /** For a file that is made at this path. */
    public static FileAttribute<?>[] file(Path path) {
        return attributes(path, "rw-------");
    }

    /** For a folder that is made at this path. */
    public static FileAttribute<?>[] folder(Path path) {
        return attributes(path, "rwx------");
    }

    private static FileAttribute<?>[] attributes(Path path, String permissions) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
