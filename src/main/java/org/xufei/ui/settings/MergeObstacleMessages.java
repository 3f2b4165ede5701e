package org.xufei.ui.settings;

import java.nio.file.Path;
import java.util.Optional;
import org.xufei.storage.FileProblem;
import org.xufei.storage.recovery.MergeCandidate;
import org.xufei.ui.Message;

/** What is said of a file that is not the app's own. */
final class MergeObstacleMessages {

    private MergeObstacleMessages() {}

    static String name(Path file) {
        return Optional.ofNullable(file.getFileName()).orElse(file).toString();
    }

    /** Where it comes from. */
    static Message origin(MergeCandidate file) {
        return file.isConflictCopy() ? Message.of("settings.other.copy") : Message.of("settings.other.chosen");
    }

    /** Why nothing of it is merged. */
    static Message of(MergeCandidate.Obstacle against) {
        return switch (against) {
            case JOURNAL -> Message.of("settings.other.journal");
            case CODES -> Message.of("settings.other.codes");
            case OTHER_RECORDS -> Message.of("settings.other.records");
            case FOREIGN -> Message.of("settings.other.foreign");
            case GONE -> Message.of("settings.other.gone");
            case UNREADABLE -> Message.of("settings.other.unreadable");
            case TOO_LARGE -> Message.of("settings.other.large", FileProblem.TooLarge.MAX_MIB);
            case NEWER -> Message.of("settings.other.newer");
            case DAMAGED -> Message.of("settings.other.nothing");
        };
    }
}
