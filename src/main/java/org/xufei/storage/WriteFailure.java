package org.xufei.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.xufei.storage.disk.DanglingLink;
import org.xufei.storage.disk.FileTooLarge;

/** A file could not be written; the one on disk is as it was. Says nothing of what was to be written. */
public final class WriteFailure extends IOException {

    private static final long serialVersionUID = 1;

    /** Why, as far as the user can do something about it. */
    public enum Reason {
        DISK_FULL,
        ACCESS_DENIED,
        /** The data folder is not there any more: deleted, or its drive unplugged. */
        FOLDER_GONE,
        /** The disk takes no writing, or the file must not be overwritten because not all of it could be read. */
        READ_ONLY,
        /** It is a symbolic link that leads to no file now. */
        LINK_ASTRAY,
        /** It would be larger than what the app reads. */
        TOO_LARGE,
        OTHER
    }

    /** The system says these in the language it is set to: here English and Chinese, of Linux, macOS and Windows. */
    private static final List<String> FULL = List.of(
            "no space left",
            "quota exceeded",
            "not enough space",
            "disk is full",
            "设备上没有空间",
            "超出磁盘限额",
            "磁盘空间不足",
            "磁盘已满");

    private static final List<String> READ_ONLY = List.of("read-only", "write protected", "只读文件系统", "写入保护");
    private static final List<String> DENIED = List.of("operation not permitted", "不允许的操作");

    private final transient Path file;
    private final Reason reason;

    WriteFailure(Path file, IOException cause) {
        super(message(file, reasonOf(cause)), cause);
        this.file = file;
        this.reason = reasonOf(cause);
    }

    private WriteFailure(Path file, Reason reason) {
        super(message(file, reason));
        this.file = file;
        this.reason = reason;
    }

    static WriteFailure readOnly(Path file) {
        return new WriteFailure(file, Reason.READ_ONLY);
    }

    public Path file() {
        return file;
    }

    public Reason reason() {
        return reason;
    }

    private static String message(Path file, Reason reason) {
        return file.getFileName() + " not saved: " + reason;
    }

    private static Reason reasonOf(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return Reason.ACCESS_DENIED;
        } else if (cause instanceof NoSuchFileException || cause instanceof NotDirectoryException) {
            return Reason.FOLDER_GONE;
        } else if (cause instanceof DanglingLink) {
            return Reason.LINK_ASTRAY;
        } else if (cause instanceof FileTooLarge) {
            return Reason.TOO_LARGE;
        }
        String said = said(cause);
        if (FULL.stream().anyMatch(said::contains)) {
            return Reason.DISK_FULL;
        } else if (READ_ONLY.stream().anyMatch(said::contains)) {
            return Reason.READ_ONLY;
        }
        return DENIED.stream().anyMatch(said::contains) ? Reason.ACCESS_DENIED : Reason.OTHER;
    }

    /** The message of a FileSystemException would hold the path too, and a folder may bear any name. */
    private static String said(IOException cause) {
        String said = cause instanceof FileSystemException files ? files.getReason() : cause.getMessage();
        return Optional.ofNullable(said).orElse("").toLowerCase(Locale.ROOT);
    }
}
