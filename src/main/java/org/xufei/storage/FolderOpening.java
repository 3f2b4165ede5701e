package org.xufei.storage;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.xufei.storage.disk.FileSystemLimitation;
import org.xufei.storage.disk.FolderIdentityCheck;
import org.xufei.storage.disk.FolderLock;
import org.xufei.storage.disk.LocksUnsupported;
import org.xufei.storage.disk.OptionalFsyncDisk;

/**
 * A data folder as a start of the app found it. It is written to unless another copy of the app is, or its place lacks something: then
 * once somebody says so.
 */
public final class FolderOpening {

    private final DataFolder folder;
    private final OptionalFsyncDisk disk;
    private final FolderIdentityCheck opened;
    private final Optional<FolderLock> lock;
    private final boolean inUse;
    private final Set<FileSystemLimitation> limitations;

    private FolderOpening(
            DataFolder folder,
            OptionalFsyncDisk disk,
            FolderIdentityCheck opened,
            Optional<FolderLock> lock,
            boolean inUse,
            Set<FileSystemLimitation> lacks) {
        this.folder = folder;
        this.disk = disk;
        this.opened = opened;
        this.lock = lock;
        this.inUse = inUse;
        this.limitations = Set.copyOf(lacks);
    }

    static FolderOpening of(DataFolder folder, OptionalFsyncDisk disk, FolderIdentityCheck opened) throws IOException {
        // One that cannot be listed cannot be used, whatever else it gives.
        var unused = disk.list(folder.path());
        Set<FileSystemLimitation> lacks = EnumSet.noneOf(FileSystemLimitation.class);
        Optional<FolderLock> lock = Optional.empty();
        boolean inUse = false;
        try {
            lock = FolderLock.take(disk, folder.path());
            inUse = lock.isEmpty();
        } catch (LocksUnsupported e) {
            lacks.add(FileSystemLimitation.NO_LOCKS);
        }
        if (!inUse) {
            try {
                disk.forceFolder(folder.path());
            } catch (IOException e) {
                lacks.add(FileSystemLimitation.NO_FSYNC);
            }
        }
        FolderOpening opening = new FolderOpening(folder, disk, opened, lock, inUse, lacks);
        opened.setReadOnly(true);
        if (!inUse && lacks.isEmpty()) {
            opening.beginWriting();
        }
        return opening;
    }

    /** To be closed after the last write; empty where it could not be taken. */
    public Optional<FolderLock> lock() {
        return lock;
    }

    /** Whether another copy of the app writes there. */
    public boolean isInUse() {
        return inUse;
    }

    /** What its place does not give. */
    public Set<FileSystemLimitation> limitations() {
        return limitations;
    }

    /** From now on the folder is written to without what its place lacks. */
    public void acceptLimitations() {
        if (limitations.contains(FileSystemLimitation.NO_FSYNC)) {
            disk.makeFsyncOptional();
        }
        try {
            beginWriting();
        } catch (IOException e) {
            // What a crash left over stays for another start.
            opened.setReadOnly(false);
        }
    }

    private void beginWriting() throws IOException {
        opened.claim(lock);
        opened.setReadOnly(false);
        if (lock.isPresent()) {
            folder.sweep();
        }
    }
}
