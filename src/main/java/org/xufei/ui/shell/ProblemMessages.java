package org.xufei.ui.shell;

import java.nio.file.Path;
import java.util.List;
import org.xufei.json.JsonFault;
import org.xufei.state.Problem;
import org.xufei.storage.FileProblem;
import org.xufei.storage.WriteFailure;
import org.xufei.storage.recovery.MergeCandidate;
import org.xufei.ui.Message;

/** What to tell about problem: what happened, what is safe, what to do next. */
final class ProblemMessages {

    /** In characters. */
    private static final int MAX_OF_PATH = 80;

    private ProblemMessages() {}

    static Message of(Problem problem) {
        if (problem instanceof Problem.WithFile withFile) {
            return of(withFile.problem());
        } else if (problem instanceof Problem.WriteProtected protectedFiles) {
            return ofProtected(protectedFiles.files());
        } else if (problem instanceof Problem.FolderUnusable unusable) {
            return Message.of("problem.folder", unusable.folder());
        } else if (problem instanceof Problem.FolderLimitations lacks) {
            return Message.of(key(lacks), lacks.folder());
        } else if (problem instanceof Problem.InUse inUse) {
            return Message.of("problem.folder.inuse", inUse.folder());
        } else if (problem instanceof Problem.Unsaved unsaved) {
            return of(unsaved.reason());
        } else if (problem instanceof Problem.ChangedElsewhere changed) {
            return Message.of("problem.changed", name(changed.file()));
        } else if (problem instanceof Problem.NoBackup noBackup) {
            return Message.of("problem.nobackup", name(noBackup.file()));
        } else if (problem instanceof Problem.ConflictCopies found) {
            return ofCopies(found.copies());
        } else if (problem instanceof Problem.ClockWentBack back) {
            return Message.of("problem.clock", back.wasAt());
        } else if (problem instanceof Problem.GuideRejected rejected) {
            return Message.of("problem.guide.faulty", rejected.file(), of(rejected.fault()));
        } else if (problem instanceof Problem.GuideUnreadable unreadable) {
            return Message.of("problem.guide.unreadable", unreadable.file());
        } else if (problem instanceof Problem.Unforeseen unforeseen) {
            return unforeseen
                    .log()
                    .map(log -> Message.of("problem.unforeseen", log))
                    .orElse(Message.of("problem.unforeseen.nolog"));
        }
        throw new AssertionError("sealed");
    }

    private static String key(Problem.FolderLimitations lacks) {
        boolean both = lacks.lacksLocks() && lacks.lacksForce();
        if (lacks.goneOn()) {
            return both
                    ? "problem.folder.without.both"
                    : lacks.lacksLocks() ? "problem.folder.without.lock" : "problem.folder.without.force";
        }
        return both
                ? "problem.folder.lacks.both"
                : lacks.lacksLocks() ? "problem.folder.lacks.lock" : "problem.folder.lacks.force";
    }

    private static Message of(FileProblem problem) {
        if (problem instanceof FileProblem.Damaged damaged) {
            return of(damaged);
        } else if (problem instanceof FileProblem.Altered altered) {
            return Message.of("problem.file.altered", name(altered.file()), altered.count(), altered.line());
        } else if (problem instanceof FileProblem.OutOfBounds beyond) {
            return Message.of("problem.file.beyond", name(beyond.file()), beyond.count());
        } else if (problem instanceof FileProblem.Missing missing) {
            return of(missing);
        } else if (problem instanceof FileProblem.BackupsUnreadable unreadable) {
            return Message.of("problem.file.missing.unknown", name(unreadable.file()), unreadable.backups());
        } else if (problem instanceof FileProblem.WriteProtected set) {
            return ofProtected(List.of(set.file()));
        } else if (problem instanceof FileProblem.Replaced replaced) {
            return of(replaced);
        } else if (problem instanceof FileProblem.StrayJournal stray) {
            return Message.of("problem.file.stray", name(stray.file()), name(stray.keptAs()));
        } else if (problem instanceof FileProblem.CutShort cut) {
            return Message.of("problem.file.cut", name(cut.file()));
        } else if (problem instanceof FileProblem.Unreadable unreadable) {
            return Message.of("problem.file.unreadable", unreadable.file());
        } else if (problem instanceof FileProblem.DanglingLink link) {
            return Message.of("problem.file.link", name(link.file()), link.leadsTo());
        } else if (problem instanceof FileProblem.TooLarge large) {
            return Message.of("problem.file.large", large.file(), FileProblem.TooLarge.MAX_MIB);
        } else if (problem instanceof FileProblem.NotMovedAside stuck) {
            return Message.of("problem.file.stuck", stuck.file(), of(stuck.first()), stuck.salvaged(), stuck.lost());
        } else if (problem instanceof FileProblem.ConcurrentlyChanged overtaken) {
            return Message.of("problem.file.overtaken", name(overtaken.file()), name(overtaken.keptAs()));
        } else if (problem instanceof FileProblem.Newer newer) {
            return Message.of("problem.file.newer", name(newer.file()));
        }
        throw new AssertionError("sealed");
    }

    private static Message ofProtected(List<Path> files) {
        return Message.of("problem.file.protected", name(files.get(0)), files.size());
    }

    private static Message ofCopies(List<MergeCandidate> copies) {
        MergeCandidate first = copies.get(0);
        return copies.size() == 1
                ? Message.of(
                        "problem.copies.one",
                        name(first.file()),
                        name(first.copyOf().orElse(first.file())))
                : Message.of("problem.copies.several", copies.size(), name(first.file()));
    }

    private static Message of(FileProblem.Missing missing) {
        return missing.backup().holds().isPresent()
                ? Message.of("problem.file.missing", name(missing.file()))
                : Message.of(
                        "problem.file.missing.anew",
                        name(missing.file()),
                        missing.backup().at());
    }

    private static Message of(FileProblem.Replaced replaced) {
        String file = name(replaced.file());
        return replaced.newest()
                .map(backup -> backup.holds().isPresent()
                        ? Message.of("problem.file.replaced", file, replaced.records(), backup.records(), backup.at())
                        : Message.of("problem.file.replaced.kept", file, backup.at()))
                .orElse(Message.of("problem.file.replaced.unknown", file, replaced.records()));
    }

    private static Message of(FileProblem.Damaged damaged) {
        String file = name(damaged.file());
        String keptAs = name(damaged.keptAs());
        Message fault = of(damaged.first());
        if (damaged.salvaged() == 0 && damaged.lost() == 0) {
            return Message.of("problem.file.damaged.nothing", file, fault, keptAs);
        } else if (damaged.altered() > 0) {
            return Message.of(
                    "problem.file.damaged.altered",
                    file,
                    fault,
                    damaged.salvaged(),
                    damaged.altered(),
                    damaged.lost(),
                    keptAs);
        }
        return Message.of("problem.file.damaged", file, fault, damaged.salvaged(), damaged.lost(), keptAs);
    }

    private static Message of(WriteFailure notSaved) {
        Path file = notSaved.file();
        return switch (notSaved.reason()) {
            case DISK_FULL -> Message.of("problem.save.full", file);
            case ACCESS_DENIED -> Message.of("problem.save.denied", file);
            case FOLDER_GONE -> Message.of("problem.save.gone", file);
            case READ_ONLY -> Message.of("problem.save.readonly", name(file));
            case LINK_ASTRAY -> Message.of("problem.save.link", name(file));
            case TOO_LARGE -> Message.of("problem.save.large", name(file), FileProblem.TooLarge.MAX_MIB);
            case OTHER -> Message.of("problem.save.other", file);
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
