package org.xufei.ui.guide;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.knowledge.FactCheck;
import org.xufei.domain.text.SearchWords;
import org.xufei.state.Destination;
import org.xufei.state.Navigation;
import org.xufei.state.OwnKnowledge;
import org.xufei.state.Today;
import org.xufei.ui.Form;
import org.xufei.ui.Message;
import org.xufei.ui.Notices;
import org.xufei.ui.RoomModel;

/** Decides what is found in the guide, and what the user adds to it. */
public final class GuideViewModel implements RoomModel {

    /** More than anybody looks through; the search finds the rest. */
    private static final int MAX_SHOWN = 60;

    private final OwnKnowledge knowledge;
    private final Notices notices;
    private final Today today;
    private final List<GuideEntry> facts;
    private final OwnEntries own;
    private final OwnDraft draft;
    private final StringProperty words = new SimpleStringProperty("");
    private final ObjectProperty<GuideSection> section = new SimpleObjectProperty<>(GuideSection.EVERYTHING);
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(new Found(List.of(), 0));
    private final GuideCommands commands;

    /**
     * What the search finds.
     *
     * @param shown the first of them
     * @param more how many there are beside these
     */
    record Found(List<GuideEntry> shown, int more) {}

    public GuideViewModel(Guide guide, OwnKnowledge knowledge, Notices notices, Today today) {
        this.knowledge = knowledge;
        this.notices = notices;
        this.today = today;
        facts = GuideEntries.of(guide);
        own = new OwnEntries(guide, facts);
        draft = new OwnDraft(guide, knowledge, notices, today);
        words.subscribe(typed -> find());
        section.subscribe(chosen -> find());
        knowledge.known().subscribe(known -> find());
        commands = new GuideCommands(this);
    }

    /** Takes up what another room wants looked up, and sends files of own knowledge to the room where they are merged. */
    public void follow(Navigation navigation) {
        navigation.receive(Destination.LookUp.class, wanted -> {
            section.set(GuideSection.EVERYTHING);
            words.set(wanted.words());
        });
        navigation.receive(Destination.AddOwnEntry.class, wanted -> {
            section.set(GuideSection.OWN);
            words.set("");
            draft.begin(wanted.scope());
        });
        commands.importing = file -> navigation.goTo(new Destination.MergeFile(file));
    }

    private void find() {
        SearchWords wanted = SearchWords.of(words.get());
        List<GuideEntry> all = Stream.concat(own.of(knowledge.known().get()).stream(), facts.stream())
                .filter(entry -> section.get() == GuideSection.EVERYTHING || entry.section() == section.get())
                .filter(entry -> wanted.matches(entry.key()))
                .toList();
        found.set(new Found(all.stream().limit(MAX_SHOWN).toList(), Math.max(0, all.size() - MAX_SHOWN)));
    }

    @Override
    public GuideCommands commands() {
        return commands;
    }

    @Override
    public List<Form<?>> forms() {
        return List.of(draft.form());
    }

    StringProperty words() {
        return words;
    }

    ObjectProperty<GuideSection> section() {
        return section;
    }

    ReadOnlyObjectProperty<Found> found() {
        return found.getReadOnlyProperty();
    }

    /** What is being added. */
    OwnDraft draft() {
        return draft;
    }

    OwnKnowledge knowledge() {
        return knowledge;
    }

    /** When the user last found this to be true. */
    Optional<LocalDate> checkedOn(GuideEntry entry) {
        return entry.fact().flatMap(fact -> knowledge.known().get().checkedOn(fact));
    }

    void check(GuideEntry entry) {
        entry.fact()
                .ifPresent(fact -> knowledge.check(
                        fact, today.day().get(), notices.withUndo(Message.of("guide.check.done", entry.title()))));
    }

    void uncheck(GuideEntry entry) {
        entry.fact()
                .flatMap(fact -> knowledge.known().get().find(FactCheck.key(fact.key())))
                .ifPresent(check ->
                        knowledge.remove(check, notices.withUndo(Message.of("guide.uncheck.done", entry.title()))));
    }

    void remove(GuideEntry entry) {
        entry.own()
                .ifPresent(record ->
                        knowledge.remove(record, notices.withUndo(Message.of("guide.remove.done", entry.title()))));
    }

    /** Opens the draft on something that the user added. */
    void edit(GuideEntry entry) {
        section.set(GuideSection.OWN);
        entry.own().ifPresent(draft::edit);
    }

    /** Writes all that the user added into a file that another can merge. */
    void export(Path file) {
        knowledge.export(
                file,
                written -> notices.tell(
                        written
                                ? Message.of("guide.export.done", file.getFileName())
                                : Message.of("guide.export.failed", file.getFileName())));
    }
}
