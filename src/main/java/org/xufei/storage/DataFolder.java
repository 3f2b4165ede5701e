package org.xufei.storage;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.xufei.storage.disk.Disk;
import org.xufei.storage.disk.FileVersion;
import org.xufei.storage.disk.FolderIdentityCheck;
import org.xufei.storage.disk.FolderLock;
import org.xufei.storage.disk.LeftoverFiles;
import org.xufei.storage.disk.OptionalFsyncDisk;
import org.xufei.storage.format.RecordFormat;
import org.xufei.storage.format.RecordKind;
import org.xufei.storage.recovery.ConflictCopyFinder;
import org.xufei.storage.recovery.MergeCandidate;
import org.xufei.storage.recovery.Quarantine;

/** The folder in which the app keeps the user's files. */
public final class DataFolder {

    static final String BACKUPS = "backups";
    private static final String SET_ASIDE = "set-aside";

    private final OptionalFsyncDisk disk;
    private final Path path;
    private final Clock clock;
    private final FolderIdentityCheck opened;
    private final ConflictCopyFinder conflictCopies;
    private final Map<RecordKind<?>, RecordFile<?>> files = new HashMap<>();

    /**
     * Touches nothing yet.
     *
     * @param clock gives the time in the name of a damaged file
     */
    public DataFolder(Disk disk, Path path, Clock clock) {
        this(disk, path, clock, false, RecordFile.SMALL);
    }

    /** @param small in bytes: a file of at least this size gets a journal */
    DataFolder(Disk disk, Path path, Clock clock, boolean readOnly, long small) {
        this.disk = new OptionalFsyncDisk(disk);
        this.path = path;
        this.clock = clock;
        opened = new FolderIdentityCheck(this.disk, path, readOnly);
        conflictCopies = new ConflictCopyFinder(this.disk, path, RecordKinds.all());
        RecordKinds.all()
                .forEach(kind -> files.put(kind, new RecordFile<>(opened, new RecordFormat<>(kind), clock, small)));
    }

    /** The file of this kind of records. */
    @SuppressWarnings("unchecked") // Each file is put in under its own kind.
    public <T> RecordFile<T> file(RecordKind<T> kind) {
        return (RecordFile<T>) Objects.requireNonNull(files.get(kind));
    }

    /**
     * Where each system wants such a folder to be.
     *
     * @param osName the system property {@code os.name}
     */
    public static Path defaultPath(String osName, Map<String, String> environment, Path home) {
        String os = osName.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            String roaming = environment.getOrDefault("APPDATA", "");
            Path base = roaming.isBlank()
                    ? home.resolve("AppData").resolve("Roaming")
                    : home.getFileSystem().getPath(roaming);
            return base.resolve("Xufei");
        } else if (os.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Xufei");
        }
        // "All paths must be absolute. If a relative path is encountered, consider the path invalid and ignore it."
        // XDG Base Directory Specification 0.8. An empty one is relative.
        Path shared = home.getFileSystem().getPath(environment.getOrDefault("XDG_DATA_HOME", ""));
        return (shared.isAbsolute() ? shared : home.resolve(".local").resolve("share")).resolve("xufei");
    }

    /** The same folder for a copy of the app that must not write: nothing in it is changed, moved or removed. */
    public DataFolder forReadingOnly() {
        return new DataFolder(disk, path, clock, true, RecordFile.SMALL);
    }

    /**
     * Makes the folder if need be.
     *
     * @throws IOException if there is no folder and none can be made
     */
    public void create() throws IOException {
        try {
            disk.createFolders(path);
        } catch (FileAlreadyExistsException e) {
            // Something else than a folder.
            throw e;
        } catch (IOException e) {
            // It is made and could not be forced: whether any folder can be is asked when it is opened.
            if (!disk.exists(path)) {
                throw e;
            }
        }
    }

    /**
     * Opens the folder for this session.
     *
     * @throws IOException if it cannot be used at all
     */
    public FolderOpening open() throws IOException {
        return FolderOpening.of(this, disk, opened);
    }

    /** Whether nothing in it is changed for now. */
    public boolean isReadOnly() {
        return opened.isReadOnly();
    }

    /**
     * From now on nothing is written to any other folder that comes to stand at this path.
     *
     * @param lock of this folder, which is held
     */
    public void claim(FolderLock lock) {
        opened.claim(Optional.of(lock));
    }

    /**
     * Removes what a crash left over. Only the copy of the app that holds the {@link FolderLock} may: what another one is writing looks
     * just like it.
     *
     * @throws IOException if the folder cannot be listed
     */
    public void sweep() throws IOException {
        LeftoverFiles leftovers = new LeftoverFiles(disk);
        leftovers.removeFrom(path);
        Path backups = path.resolve(BACKUPS);
        if (disk.exists(backups)) {
            leftovers.removeFrom(backups);
        }
    }

    public Path path() {
        return path;
    }

    /**
     * Whether nobody has kept anything here yet: no records, no guide, no backups, be they readable or not. The log and the lock, which
     * every start makes, do not count.
     *
     * @return false too if the folder cannot be listed
     */
    public boolean isUnused() {
        try {
            return disk.list(path).stream().noneMatch(DataFolder::isOfTheUser);
        } catch (IOException unknown) {
            return false;
        }
    }

    private static boolean isOfTheUser(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".json") || name.endsWith(".jsonl") || name.equals(BACKUPS);
    }

    /**
     * What a sync tool left beside the app's files because two computers changed them at the same time. To be told, and merged if the
     * user wants it.
     *
     * @throws IOException if the folder cannot be listed
     */
    public List<MergeCandidate> conflictCopies() throws IOException {
        return conflictCopies.find();
    }

    /** What a file is that the user chose, from this folder or from anywhere else. */
    public MergeCandidate whatIs(Path file) {
        return conflictCopies.whatIs(file);
    }

    /**
     * Gives a conflict copy a name by which it is not found as one again. Nothing in it is changed.
     *
     * @param read when it was read, if it was: one that was changed since is left where it is
     * @return the new name
     * @throws WriteFailure if it cannot be renamed
     */
    public Path putAside(MergeCandidate copy, Optional<FileVersion> read) throws WriteFailure {
        Path like = copy.copyOf().orElseThrow();
        if (opened.isReadOnly()) {
            throw WriteFailure.readOnly(copy.file());
        }
        try {
            opened.requireSame();
            if (read.isPresent() && !disk.version(copy.file()).equals(read)) {
                throw new FileSystemException(copy.file().toString(), null, "changed since it was read");
            }
            return new Quarantine(disk, clock).move(copy.file(), like, SET_ASIDE);
        } catch (IOException e) {
            throw new WriteFailure(copy.file(), e);
        }
    }

    /** Where the user's own guide stands, if there is one. */
    public Path guideFile() {
        return path.resolve("guide.json");
    }

    /**
     * The user's own guide, if there is one.
     *
     * @throws IOException if there is one that cannot be read
     */
    public Optional<byte[]> guideOverride() throws IOException {
        try {
            return Optional.of(disk.read(guideFile()));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        }
    }
}
