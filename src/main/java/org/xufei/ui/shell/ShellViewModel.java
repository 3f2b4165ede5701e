package org.xufei.ui.shell;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.xufei.domain.Language;
import org.xufei.domain.Room;
import org.xufei.state.Destination;
import org.xufei.state.LongEdit;
import org.xufei.state.Navigation;
import org.xufei.state.Problem;
import org.xufei.state.Problems;
import org.xufei.state.ReceiptDraft;
import org.xufei.state.Settings;
import org.xufei.state.Stores;
import org.xufei.storage.backup.Backup;
import org.xufei.storage.backup.RecordSource;
import org.xufei.ui.Message;
import org.xufei.ui.Notice;
import org.xufei.ui.Notices;
import org.xufei.ui.RecordNames;

/** Decides what the frame shows: the room, the problem, the notice. */
public final class ShellViewModel {

    private static final ObservableValue<Optional<Message>> NOTHING_LONG = new SimpleObjectProperty<>(Optional.empty());
    private static final ObservableValue<Boolean> NEVER = new SimpleObjectProperty<>(false);

    private final Navigation navigation;
    private final Settings settings;
    private final Problems problems;
    private final Notices notices;
    private final ObservableValue<Integer> waiting;
    private final ShellCommands commands;

    /** @param waiting how many SIM cards have a reminder that waits */
    public ShellViewModel(Stores stores, Navigation navigation, Notices notices, ObservableValue<Integer> waiting) {
        this.navigation = navigation;
        settings = stores.settings();
        problems = stores.problems();
        this.notices = notices;
        this.waiting = waiting;
        commands = new ShellCommands(this);
        navigation.room().subscribe(room -> settings.change(preferences -> preferences.withRoom(room)));
    }

    public ShellCommands commands() {
        return commands;
    }

    /** How many SIM cards have a reminder that waits. */
    public ObservableValue<Integer> waiting() {
        return waiting;
    }

    public ReadOnlyObjectProperty<Room> room() {
        return navigation.room();
    }

    /** Whether something is shown to a clerk in place of the frame and its rooms. */
    ObservableValue<Boolean> atCounter() {
        return navigation.atCounter().map(Optional::isPresent);
    }

    public void goTo(Room room) {
        navigation.goTo(room);
    }

    /** Starts a receipt from wherever one is. */
    public void recordNew() {
        navigation.goTo(new Destination.RecordReceipt(ReceiptDraft.BLANK));
    }

    public void speak(Language language) {
        settings.change(preferences -> preferences.withLanguage(language));
    }

    /** What to say of the latest problem; how many others wait is said with it. */
    public ObservableValue<Optional<Message>> problem() {
        return problems.all()
                .map(all -> all.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                all.size() == 1
                                        ? ProblemMessages.of(all.get(0))
                                        : Message.of(
                                                "shell.banner.more", ProblemMessages.of(all.get(0)), all.size() - 1)));
    }

    /**
     * What can be done about the latest problem at once: look at what records can be taken from, make files writable, save
     * without what the folder lacks.
     */
    public ObservableValue<Optional<Message>> offer() {
        return problems.all()
                .map(all -> source().map(ShellViewModel::message)
                        .or(() -> latest().filter(Problem.WriteProtected.class::isInstance)
                                .map(protectedFiles -> Message.of("shell.banner.writable")))
                        .or(() -> latest().filter(ShellViewModel::mayGoOn)
                                .map(lacks -> Message.of("shell.banner.goon"))));
    }

    private static Message message(RecordSource offered) {
        return offered instanceof Backup backup
                ? Message.of("shell.banner.backup", backup.at(), RecordNames.count(backup))
                : Message.of("shell.banner.copies");
    }

    /** Does what {@link #offer()} says. */
    public void takeOffer() {
        if (latest().filter(Problem.WriteProtected.class::isInstance).isPresent()) {
            problems.makeWritable();
        } else if (latest().filter(ShellViewModel::mayGoOn).isPresent()) {
            problems.goOnWithout();
        } else {
            source().ifPresent(source -> navigation.goTo(new Destination.LookAtSource(source)));
        }
    }

    private static boolean mayGoOn(Problem problem) {
        return problem instanceof Problem.FolderLimitations lacks && !lacks.goneOn();
    }

    private Optional<Problem> latest() {
        return problems.all().stream().findFirst();
    }

    /** The backup of what the latest problem befell, or the copy that it tells of. */
    private Optional<RecordSource> source() {
        return latest().flatMap(ShellViewModel::sourceOf);
    }

    private static Optional<RecordSource> sourceOf(Problem problem) {
        if (problem instanceof Problem.ConflictCopies found) {
            return found.copies().stream().findFirst().map(copy -> copy);
        } else if (problem instanceof Problem.WithFile withFile) {
            return withFile.problem()
                    .offer()
                    .filter(backup -> backup.holds().isPresent())
                    .map(backup -> backup);
        }
        return Optional.empty();
    }

    public void dismissProblem() {
        latest().ifPresent(problems::dismiss);
    }

    /** The latest edit, with its Undo: stays until something is done about it. */
    public ReadOnlyObjectProperty<Optional<Notice>> notice() {
        return notices.edit();
    }

    /** What is merely told: to be closed after some seconds. */
    public ReadOnlyObjectProperty<Optional<Notice>> information() {
        return notices.information();
    }

    /** How far the edit is that takes long and is made now; empty if there is none. */
    ObservableValue<Optional<Message>> longEdit() {
        return notices.longEdit()
                .flatMap(underWay -> underWay.map(
                                edit -> edit.stage().map(stage -> Optional.of(LongEditPhrases.of(edit, stage))))
                        .orElse(NOTHING_LONG));
    }

    /** Whether it can be called off still. */
    ObservableValue<Boolean> isCancellable() {
        return notices.longEdit()
                .flatMap(underWay -> underWay.map(edit -> edit.stage().map(LongEdit.Stage::isBeforeWriting))
                        .orElse(NEVER));
    }

    void cancelLongEdit() {
        notices.longEdit().get().ifPresent(LongEdit::cancel);
    }

    /** The name of what can be undone. */
    public ObservableValue<Optional<Message>> undoable() {
        return notices.undoable();
    }

    /** The name of what can be redone. */
    public ObservableValue<Optional<Message>> redoable() {
        return notices.redoable();
    }

    public void undo() {
        notices.undo();
    }

    public void redo() {
        notices.redo();
    }

    /** Undoes what the notice tells. */
    public void undoTold() {
        notices.undoTold();
    }

    /** Does what the notice offers beside Undo. */
    public void act() {
        notices.act();
    }

    public void closeNotice() {
        notices.closeEdit();
    }

    public void closeInformation() {
        notices.closeInformation();
    }
}
