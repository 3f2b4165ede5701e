package org.xufei.storage.recovery;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.xufei.storage.backup.Backup;
import org.xufei.storage.disk.Disk;
import org.xufei.storage.disk.FileTooLarge;
import org.xufei.storage.disk.FileVersion;
import org.xufei.storage.format.RecordFormat;
import org.xufei.storage.format.RecordKind;

/**
 * Finds what a sync tool leaves beside a file that two computers changed at the same time, and says what any file is. What the tools call
 * such a copy of {@code receipts.json}:
 *
 * <ul>
 *   <li>Syncthing: {@code receipts.sync-conflict-20261124-101500-ABCDEF7.json}, with the date, the time and the device that changed it
 *       (<a href="https://docs.syncthing.net/users/syncing.html">Understanding Synchronization: Conflicting Changes</a>);
 *   <li>Dropbox: {@code receipts (user's conflicted copy 2026-11-24).json}, also with a computer's name
 *       (<a href="https://help.dropbox.com/syncing-uploads/conflicted-copy">What's a conflicted copy?</a>);
 *   <li>Nextcloud and ownCloud: {@code receipts (conflicted copy 2026-11-24 101500).json}
 *       (<a href="https://docs.nextcloud.com/server/latest/user_manual/en/desktop/conflicts.html">Conflicts</a>); ownCloud before 2.5
 *       {@code receipts_conflict-20261124-101500.json};
 *   <li>OneDrive: {@code receipts-HOSTNAME.json}. Its help pages could not be consulted; the name is the one that
 *       <a href="https://github.com/abraunegg/onedrive/releases/tag/v2.0.0">the OneDrive client for Linux</a> gives too;
 *   <li>Google Drive: {@code receipts (1).json}, as for any second file of a name; no page of Google's says so.
 * </ul>
 *
 * A name that anybody may give to a file, such as the last two, counts only if the file says of itself that it holds records of that
 * kind. What the app itself puts aside, such as {@code receipts.damaged-2026-11-24T10-15-00.json}, is never one.
 */
public final class ConflictCopyFinder {

    private static final String MARK =
            "(?<mark>\\.sync-conflict-[0-9]{8}-[0-9]{6}(-[0-9A-Za-z]+)?|_conflict-[0-9].*| \\(.+\\)|-.+)";

    private final List<RecordKind<?>> kinds;
    /** Of which no conflict copy is told. */
    private final List<RecordKind<?>> ofOneComputer;

    private final Pattern names;
    private final Disk disk;
    private final Path folder;
    /** What files of an ambiguous name said they are: a window may gain the focus often, and a file be large. */
    private final Map<Path, Said> said = new HashMap<>();

    /** @param format empty if it says nothing of the kind */
    private record Said(Optional<FileVersion> version, Optional<String> format) {}

    /** @param all the kinds that have a file in this folder */
    public ConflictCopyFinder(Disk disk, Path folder, List<RecordKind<?>> all) {
        this.disk = disk;
        this.folder = folder;
        kinds = all.stream().filter(RecordKind::shared).toList();
        ofOneComputer = all.stream().filter(kind -> !kind.shared()).toList();
        names = Pattern.compile(
                "(?<kind>" + kinds.stream().map(RecordKind::name).collect(Collectors.joining("|"))
                        + ")(?<changes>\\.changes)?" + MARK + "\\.jsonl?");
    }

    /**
     * The conflict copies in the folder, and those of a file that is a link beside that to which it leads: there the tool left them. Those
     * that may be merged come first, then it goes by name. Says nothing of whether they can be read.
     *
     * @throws IOException if the folder cannot be listed
     */
    public synchronized List<MergeCandidate> find() throws IOException {
        List<MergeCandidate> found = new ArrayList<>();
        for (Path file : disk.list(folder)) {
            conflictCopy(file).ifPresent(found::add);
        }
        for (RecordKind<?> kind : kinds) {
            found.addAll(besideTargetOf(folder.resolve(kind.name() + ".json")));
        }
        found.sort(Comparator.comparing((MergeCandidate copy) -> copy.obstacle().isPresent())
                .thenComparing(copy -> copy.file().toString()));
        return found;
    }

    /** @param own a file of the app, which may be a link */
    private List<MergeCandidate> besideTargetOf(Path own) {
        List<MergeCandidate> found = new ArrayList<>();
        try {
            Path target = disk.placeOf(own);
            if (!target.equals(own) && target.endsWith(own.getFileName())) {
                for (Path file : disk.list(target.resolveSibling(""))) {
                    conflictCopy(file)
                            .filter(copy -> copy.copyOf().equals(Optional.of(target)))
                            .ifPresent(found::add);
                }
            }
        } catch (IOException untold) {
            // That the link dangles is reported where the file is read.
            return List.of();
        }
        return found;
    }

    private Optional<MergeCandidate> conflictCopy(Path file) {
        Matcher name = names.matcher(String.valueOf(file.getFileName()));
        if (!name.matches()
                || (name.group("changes") != null) != file.toString().endsWith(".jsonl")) {
            return Optional.empty();
        }
        RecordKind<?> kind = kinds.stream()
                .filter(each -> each.name().equals(name.group("kind")))
                .findFirst()
                .orElseThrow();
        boolean isJournal = name.group("changes") != null;
        if (!isUnmistakable(name.group("mark"))
                && !says(file, isJournal ? kind.format() + ".changes" : kind.format())) {
            return Optional.empty();
        }
        Path own = file.resolveSibling(kind.name() + (isJournal ? ".changes.jsonl" : ".json"));
        Optional<MergeCandidate.Obstacle> against =
                isJournal && !kind.secret() ? Optional.of(MergeCandidate.Obstacle.JOURNAL) : against(kind);
        return Optional.of(new MergeCandidate(file, shownWith(kind), against, Optional.of(own)));
    }

    private static boolean isUnmistakable(String mark) {
        // Dropbox says it in the language of its user.
        return !mark.startsWith("-") && (mark.toLowerCase(Locale.ROOT).contains("conflict") || mark.contains("冲突"));
    }

    private boolean says(Path file, String format) {
        try {
            Optional<FileVersion> version = disk.version(file);
            Said before = said.get(file);
            if (before == null || !before.version().equals(version)) {
                before = new Said(version, RecordFormat.formatOf(disk.read(file)));
                said.put(file, before);
            }
            return before.format().filter(format::equals).isPresent();
        } catch (IOException unreadable) {
            // The name may mean anything: without a look inside the file is no conflict copy.
            return false;
        }
    }

    /** What a file is that the user chose: be it a conflict copy or not. */
    public MergeCandidate whatIs(Path file) {
        try {
            Optional<MergeCandidate> copy = find().stream()
                    .filter(found -> found.file().toAbsolutePath().equals(file.toAbsolutePath()))
                    .findFirst();
            if (copy.isPresent()) {
                return copy.get();
            }
        } catch (IOException unlisted) {
            // The file may be read all the same.
            return chosen(file);
        }
        return chosen(file);
    }

    private MergeCandidate chosen(Path file) {
        try {
            String format = RecordFormat.formatOf(disk.read(file)).orElse("");
            for (RecordKind<?> kind : kinds) {
                if (format.equals(kind.format())) {
                    return new MergeCandidate(file, shownWith(kind), against(kind), Optional.empty());
                } else if (format.equals(kind.format() + ".changes")) {
                    return chosen(file, MergeCandidate.Obstacle.JOURNAL);
                }
            }
            boolean isOwn = ofOneComputer.stream().anyMatch(kind -> format.equals(kind.format()));
            return chosen(file, isOwn ? MergeCandidate.Obstacle.OTHER_RECORDS : MergeCandidate.Obstacle.FOREIGN);
        } catch (NoSuchFileException e) {
            return chosen(file, MergeCandidate.Obstacle.GONE);
        } catch (FileTooLarge e) {
            return chosen(file, MergeCandidate.Obstacle.TOO_LARGE);
        } catch (IOException e) {
            return chosen(file, MergeCandidate.Obstacle.UNREADABLE);
        }
    }

    private static MergeCandidate chosen(Path file, MergeCandidate.Obstacle against) {
        return new MergeCandidate(file, Backup.Records.RECEIPTS, Optional.of(against), Optional.empty());
    }

    private static Backup.Records shownWith(RecordKind<?> kind) {
        return kind.secret()
                ? Backup.Records.SIM_CARDS
                : Backup.Records.of(kind).orElse(Backup.Records.RECEIPTS);
    }

    private static Optional<MergeCandidate.Obstacle> against(RecordKind<?> kind) {
        if (kind.secret()) {
            return Optional.of(MergeCandidate.Obstacle.CODES);
        }
        return Backup.Records.of(kind).isPresent()
                ? Optional.empty()
                : Optional.of(MergeCandidate.Obstacle.OTHER_RECORDS);
    }
}
