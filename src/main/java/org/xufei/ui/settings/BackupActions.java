package org.xufei.ui.settings;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import org.xufei.state.ConflictCopies;
import org.xufei.state.EditResult;
import org.xufei.state.RecordBackups;
import org.xufei.storage.backup.Backup;
import org.xufei.storage.backup.RecordSource;
import org.xufei.storage.recovery.MergeCandidate;
import org.xufei.ui.Message;
import org.xufei.ui.Notices;
import org.xufei.ui.RecordNames;

/** Restores, merges or puts aside the backup or other file that is selected, and tells what came of it. */
final class BackupActions {

    private final BackupsViewModel shown;
    private final ConflictCopies copies;
    private final Notices notices;

    BackupActions(BackupsViewModel shown, ConflictCopies copies, Notices notices) {
        this.shown = shown;
        this.copies = copies;
        this.notices = notices;
    }

    /** Whether what is selected can be put in place of what is here. */
    ObservableValue<Boolean> restorable() {
        return shown.preview()
                .map(read -> read.filter(SourcePreview::isRestorable).isPresent());
    }

    /** Whether there is anything to merge. */
    ObservableValue<Boolean> mergeable() {
        return shown.preview()
                .map(read -> read.filter(SourcePreview::isMergeable).isPresent());
    }

    /** Whether what is selected is another file: that is merged or put aside, but never put in place of what is here. */
    ObservableValue<Boolean> isOther() {
        return shown.selected()
                .map(source -> source.filter(MergeCandidate.class::isInstance).isPresent());
    }

    /** What merging is called: of a backup it is one of two ways. */
    ObservableValue<Message> mergeName() {
        return isOther().map(isOther -> Message.of(isOther ? "settings.other.merge" : "settings.backups.merge"));
    }

    /** Whether what is selected is a copy that a sync tool left. */
    ObservableValue<Boolean> canBePutAside() {
        return shown.selected().map(source -> conflictCopy(source).isPresent());
    }

    void restore() {
        shown.preview().get().filter(SourcePreview::isRestorable).ifPresent(read -> {
            if (read.source() instanceof Backup backup) {
                shown.pause();
                Message what = Message.of(
                        "settings.backups.restored",
                        RecordNames.of(shown.records().get()),
                        backup.at());
                read.restore(told(what));
            }
        });
    }

    void merge() {
        shown.preview()
                .get()
                .filter(read -> read.isMergeable() && read.isDecided())
                .ifPresent(read -> {
                    shown.pause();
                    if (read.source() instanceof Backup backup) {
                        Message what = Message.of("settings.backups.merged", read.added(), backup.at());
                        read.merge(told(what));
                    } else if (read.source() instanceof MergeCandidate file) {
                        Message what = Message.of("settings.other.merged", name(file), read.added(), read.replaced());
                        read.merge(made -> merged(made, what, file, read.preview()));
                    }
                });
    }

    private void merged(EditResult made, Message what, MergeCandidate file, RecordBackups.Preview<?> seen) {
        if (made.isMade() && file.isConflictCopy()) {
            copies.putAside(
                    file,
                    Optional.of(seen),
                    name -> told(Message.of(
                                    "settings.other.both",
                                    what,
                                    name.map(aside -> Message.of("settings.other.aside.kept", name(aside)))
                                            .orElseGet(() -> stuck(file))))
                            .accept(made));
        } else {
            // What differs still does, and has been decided.
            EditResult.ifMade(() -> shown.forget(file)).andThen(told(what)).accept(made);
        }
    }

    private Consumer<EditResult> told(Message what) {
        return notices.withUndo(what).andThen(result -> shown.lookAgain());
    }

    private static Optional<MergeCandidate> conflictCopy(Optional<RecordSource> source) {
        return source.filter(MergeCandidate.class::isInstance)
                .map(MergeCandidate.class::cast)
                .filter(MergeCandidate::isConflictCopy);
    }

    /** Renames the selected copy, so that it is told no more; nothing is taken from it. */
    void putAside() {
        conflictCopy(shown.selected().get()).ifPresent(copy -> {
            Optional<RecordBackups.Preview<?>> seen = shown.preview().get().map(SourcePreview::preview);
            shown.pause();
            copies.putAside(
                    copy,
                    seen,
                    name -> notices.tell(
                            name.map(aside -> Message.of("settings.other.aside.done", name(copy), name(aside)))
                                    .orElseGet(() -> stuck(copy))));
        });
    }

    private static Message stuck(MergeCandidate copy) {
        return Message.of("settings.other.aside.failed", name(copy));
    }

    private static String name(MergeCandidate file) {
        return name(file.file());
    }

    private static String name(Path file) {
        return MergeObstacleMessages.name(file);
    }
}
