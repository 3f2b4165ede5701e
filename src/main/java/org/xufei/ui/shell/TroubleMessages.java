package org.xufei.ui.shell;

import java.nio.file.Path;
import java.util.List;
import org.xufei.json.JsonFault;
import org.xufei.state.Trouble;
import org.xufei.storage.FileProblem;
import org.xufei.storage.WriteFailure;
import org.xufei.storage.recovery.MergeCandidate;
import org.xufei.ui.Message;

/** What to tell about trouble: what happened, what is safe, what to do next. */
final class TroubleMessages {

    /** In characters. */
    private static final int MAX_OF_PATH = 80;

    private TroubleMessages() {}

    static Message of(Trouble trouble) {
        if (trouble instanceof Trouble.WithFile withFile) {
            return of(withFile.problem());
        } else if (trouble instanceof Trouble.WriteProtected protectedFiles) {
            return ofProtected(protectedFiles.files());
        } else if (trouble instanceof Trouble.FolderUnusable unusable) {
            return Message.of("trouble.folder", unusable.folder());
        } else if (trouble instanceof Trouble.FolderLimitations lacks) {
            return Message.of(key(lacks), lacks.folder());
        } else if (trouble instanceof Trouble.InUse inUse) {
            return Message.of("trouble.folder.inuse", inUse.folder());
        } else if (trouble instanceof Trouble.Unsaved unsaved) {
            return of(unsaved.reason());
        } else if (trouble instanceof Trouble.ChangedElsewhere changed) {
            return Message.of("trouble.changed", name(changed.file()));
        } else if (trouble instanceof Trouble.NoBackup noBackup) {
            return Message.of("trouble.nobackup", name(noBackup.file()));
        } else if (trouble instanceof Trouble.ConflictCopies found) {
            return ofCopies(found.copies());
        } else if (trouble instanceof Trouble.ClockWentBack back) {
            return Message.of("trouble.clock", back.wasAt());
        } else if (trouble instanceof Trouble.GuideRejected rejected) {
            return Message.of("trouble.guide.faulty", rejected.file(), of(rejected.fault()));
        } else if (trouble instanceof Trouble.GuideUnreadable unreadable) {
            return Message.of("trouble.guide.unreadable", unreadable.file());
        } else if (trouble instanceof Trouble.Unforeseen unforeseen) {
            return unforeseen
                    .log()
                    .map(log -> Message.of("trouble.unforeseen", log))
                    .orElse(Message.of("trouble.unforeseen.nolog"));
        }
        throw new AssertionError("sealed");
    }

    private static String key(Trouble.FolderLimitations lacks) {
        boolean both = lacks.lacksLocks() && lacks.lacksForce();
        if (lacks.goneOn()) {
            return both
                    ? "trouble.folder.without.both"
                    : lacks.lacksLocks() ? "trouble.folder.without.lock" : "trouble.folder.without.force";
        }
        return both
                ? "trouble.folder.lacks.both"
                : lacks.lacksLocks() ? "trouble.folder.lacks.lock" : "trouble.folder.lacks.force";
    }

    private static Message of(FileProblem problem) {
        if (problem instanceof FileProblem.Damaged damaged) {
            return of(damaged);
        } else if (problem instanceof FileProblem.Altered altered) {
            return Message.of("trouble.file.altered", name(altered.file()), altered.count(), altered.line());
        } else if (problem instanceof FileProblem.OutOfBounds beyond) {
            return Message.of("trouble.file.beyond", name(beyond.file()), beyond.count());
        } else if (problem instanceof FileProblem.Missing missing) {
            return of(missing);
        } else if (problem instanceof FileProblem.BackupsUnreadable unreadable) {
            return Message.of("trouble.file.missing.unknown", name(unreadable.file()), unreadable.backups());
        } else if (problem instanceof FileProblem.WriteProtected set) {
            return ofProtected(List.of(set.file()));
        } else if (problem instanceof FileProblem.Replaced replaced) {
            return of(replaced);
        } else if (problem instanceof FileProblem.StrayJournal stray) {
            return Message.of("trouble.file.stray", name(stray.file()), name(stray.keptAs()));
        } else if (problem instanceof FileProblem.CutShort cut) {
            return Message.of("trouble.file.cut", name(cut.file()));
        } else if (problem instanceof FileProblem.Unreadable unreadable) {
            return Message.of("trouble.file.unreadable", unreadable.file());
        } else if (problem instanceof FileProblem.DanglingLink link) {
            return Message.of("trouble.file.link", name(link.file()), link.leadsTo());
        } else if (problem instanceof FileProblem.TooLarge large) {
            return Message.of("trouble.file.large", large.file(), FileProblem.TooLarge.MAX_MIB);
        } else if (problem instanceof FileProblem.NotMovedAside stuck) {
            return Message.of("trouble.file.stuck", stuck.file(), of(stuck.first()), stuck.salvaged(), stuck.lost());
        } else if (problem instanceof FileProblem.ConcurrentlyChanged overtaken) {
            return Message.of("trouble.file.overtaken", name(overtaken.file()), name(overtaken.keptAs()));
        } else if (problem instanceof FileProblem.Newer newer) {
            return Message.of("trouble.file.newer", name(newer.file()));
        }
        throw new AssertionError("sealed");
    }

    private static Message ofProtected(List<Path> files) {
        return Message.of("trouble.file.protected", name(files.get(0)), files.size());
    }

    private static Message ofCopies(List<MergeCandidate> copies) {
        MergeCandidate first = copies.get(0);
        return copies.size() == 1
                ? Message.of(
                        "trouble.copies.one",
                        name(first.file()),
                        name(first.copyOf().orElse(first.file())))
                : Message.of("trouble.copies.several", copies.size(), name(first.file()));
    }

    private static Message of(FileProblem.Missing missing) {
        return missing.backup().holds().isPresent()
                ? Message.of("trouble.file.missing", name(missing.file()))
                : Message.of(
                        "trouble.file.missing.anew",
                        name(missing.file()),
                        missing.backup().at());
    }

    private static Message of(FileProblem.Replaced replaced) {
        String file = name(replaced.file());
        return replaced.newest()
                .map(backup -> backup.holds().isPresent()
                        ? Message.of("trouble.file.replaced", file, replaced.records(), backup.records(), backup.at())
                        : Message.of("trouble.file.replaced.kept", file, backup.at()))
                .orElse(Message.of("trouble.file.replaced.unknown", file, replaced.records()));
    }

    private static Message of(FileProblem.Damaged damaged) {
        String file = name(damaged.file());
        String keptAs = name(damaged.keptAs());
        Message fault = of(damaged.first());
        if (damaged.salvaged() == 0 && damaged.lost() == 0) {
            return Message.of("trouble.file.damaged.nothing", file, fault, keptAs);
        } else if (damaged.altered() > 0) {
            return Message.of(
                    "trouble.file.damaged.altered",
                    file,
                    fault,
                    damaged.salvaged(),
                    damaged.altered(),
                    damaged.lost(),
                    keptAs);
        }
        return Message.of("trouble.file.damaged", file, fault, damaged.salvaged(), damaged.lost(), keptAs);
    }

    private static Message of(WriteFailure notSaved) {
        Path file = notSaved.file();
        return switch (notSaved.reason()) {
            case DISK_FULL -> Message.of("trouble.save.full", file);
            case ACCESS_DENIED -> Message.of("trouble.save.denied", file);
            case FOLDER_GONE -> Message.of("trouble.save.gone", file);
            case READ_ONLY -> Message.of("trouble.save.readonly", name(file));
            case LINK_ASTRAY -> Message.of("trouble.save.link", name(file));
            case TOO_LARGE -> Message.of("trouble.save.large", name(file), FileProblem.TooLarge.MAX_MIB);
            case OTHER -> Message.of("trouble.save.other", file);
        };
    }

    /** The place of a fault and what it is. */
    private static Message of(JsonFault fault) {
        Message what = switch (fault.kind()) {
            case EMPTY -> Message.of("fault.empty");
            case NOT_UTF8 -> Message.of("fault.utf8");
            case SYNTAX -> Message.of("fault.syntax");
            case DUPLICATE_KEY -> Message.of("fault.key.twice");
            case UNKNOWN_KEY -> Message.of("fault.key.unknown");
            case MISSING -> Message.of("fault.missing");
            case WRONG_TYPE -> Message.of("fault.type");
            case BAD_VALUE -> Message.of("fault.value");
            case BLANK_TRANSLATION -> Message.of("fault.translation");
            case DUPLICATE_ID -> Message.of("fault.id.twice");
            case UNKNOWN_REFERENCE -> Message.of("fault.reference");
        };
        if (fault.line() == 0) {
            return what;
        }
        return fault.path().isEmpty()
                ? Message.of("fault.line", fault.line(), what)
                : Message.of("fault.place", fault.line(), shortened(fault.path()), what);
    }

    /** A path is made of the file's own keys, and a damaged file can hold any. Its end says most. */
    private static String shortened(String path) {
        return path.length() <= MAX_OF_PATH ? path : "…" + path.substring(path.length() - MAX_OF_PATH);
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
