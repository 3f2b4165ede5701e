package org.xufei.storage.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/**
 * Who may use a file, where the system has modes and groups. By their numbers: to ask for names could ask a server. Access lists beyond
 * these Java does not know.
 */
final class FilePermissions {

    private static final String VIEW = "unix";
    private static final String MODE = "unix:mode";
    private static final String GROUP = "unix:gid";

    private static final int PERMISSIONS = 0777;
    private static final int OF_GROUP = 0070;
    private static final int GROUP_WRITES = 0020;
    private static final int SHARED_FILE = 0660;

    private FilePermissions() {}

    private record Unix(int mode, int group) {
        static Unix of(Path file) throws IOException {
            Map<String, Object> attributes = Files.readAttributes(file, "unix:mode,gid");
            return new Unix(number(attributes, "mode") & PERMISSIONS, number(attributes, "gid"));
        }

        private static int number(Map<String, Object> attributes, String name) {
            return (Integer) Objects.requireNonNull(attributes.get(name));
        }
    }

    private static boolean isKnown(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains(VIEW);
    }

    /** See {@link Disk#likeAccess}. */
    static void copy(Path of, Path on) throws IOException {
        if (!isKnown(of)) {
            return;
        }
        Unix wanted;
        try {
            wanted = Unix.of(of);
        } catch (NoSuchFileException none) {
            return;
        }
        give(on, wanted);
    }

    /** Lets those use a file who share its folder, if any do. */
    static void ofFolder(Path folder, Path file) throws IOException {
        if (isKnown(folder)) {
            Unix shared = Unix.of(folder);
            if ((shared.mode & GROUP_WRITES) != 0) {
                give(file, new Unix(SHARED_FILE, shared.group));
            }
        }
    }

    private static void give(Path file, Unix wanted) throws IOException {
        Unix now = Unix.of(file);
        int mode = wanted.mode;
        if (now.group != wanted.group) {
            // First: until then the permissions would be another group's.
            try {
                Files.setAttribute(file, GROUP, wanted.group);
            } catch (IOException notOfThatGroup) {
                mode &= ~OF_GROUP;
            }
        }
        if (now.mode != mode) {
            Files.setAttribute(file, MODE, mode);
        }
    }
}
