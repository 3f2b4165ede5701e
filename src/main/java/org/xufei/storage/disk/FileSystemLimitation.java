package org.xufei.storage.disk;

/** What the place of a data folder may not give, as some network shares do not. The app saves there only if somebody says so. */
public enum FileSystemLimitation {
    /** Files cannot be locked: another copy of the app is not noticed. */
    NO_LOCKS,
    /** Folders cannot be forced: what was saved last may not survive a power cut. */
    NO_FSYNC
}
