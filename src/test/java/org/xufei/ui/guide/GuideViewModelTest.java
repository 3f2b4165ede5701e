package org.xufei.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.content.GuideFile;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;
import org.xufei.domain.Room;
import org.xufei.domain.calendar.HolidayCorrection;
import org.xufei.domain.knowledge.FactCheck;
import org.xufei.domain.knowledge.FactKey;
import org.xufei.domain.knowledge.KnowledgeRecord;
import org.xufei.domain.knowledge.OwnHoliday;
import org.xufei.domain.knowledge.OwnStep;
import org.xufei.domain.knowledge.OwnValidity;
import org.xufei.domain.knowledge.Scope;
import org.xufei.state.Desk;
import org.xufei.state.Destination;
import org.xufei.state.Navigation;
import org.xufei.state.RecordBackups;
import org.xufei.storage.recovery.MergeCandidate;
import org.xufei.ui.Message;
import org.xufei.ui.Notices;

class GuideViewModelTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Desk desk;
    private final Navigation navigation;
    private final GuideViewModel room;

    GuideViewModelTest(@TempDir Path folder) {
        desk = Desk.in(folder);
        navigation = new Navigation(Room.GUIDE, desk.history());
        room = new GuideViewModel(
                GuideFile.bundled(), desk.cardStores().knowledge(), new Notices(desk.history()), desk.today());
    }

    @BeforeEach
    void follow() {
        room.follow(navigation);
    }

    private List<KnowledgeRecord> own() {
        return desk.cardStores().knowledge().records().get();
    }

    private GuideEntry first(String words) {
        room.words().set(words);
        return room.found().get().shown().get(0);
    }

    @Test
    void findsTheSameInBothLanguagesInAnyOrder() {
        room.words().set("metfone 097");
        List<GuideEntry> found = room.found().get().shown();
        assertThat(found).isNotEmpty().allMatch(entry -> entry.key().contains("metfone"));
        room.words().set("自助机");
        int chinese = room.found().get().shown().size();
        assertThat(chinese).isPositive();
        room.words().set("no such thing anywhere");
        assertThat(room.found().get().shown()).isEmpty();
    }

    @Test
    void everySourceIsThereWithWhatRestsOnIt() {
        room.section().set(GuideSection.SOURCES);

        assertThat(room.found().get().shown())
                .hasSize(GuideFile.bundled().sources().size());
        assertThat(room.found().get().shown())
                .allSatisfy(source -> assertThat(source.lines().get(0)).isInstanceOf(Message.class));
    }

    @Test
    void showsEveryCorrectionOfOlderGuides() {
        room.section().set(GuideSection.CORRECTIONS);

        assertThat(room.found().get().shown())
                .extracting(GuideEntry::title)
                .containsExactlyElementsOf(GuideFile.bundled().reference().corrections().stream()
                        .map(correction -> (Object) correction.claim())
                        .toList());
    }

    @Test
    void aFactIsCheckedAndThatCanBeTakenBack() {
        room.words().set("*1201#");
        GuideEntry balance = room.found().get().shown().stream()
                .filter(entry -> entry.fact().isPresent())
                .findFirst()
                .orElseThrow();

        room.commands().check.run(balance);

        assertThat(own()).containsExactly(new FactCheck(balance.fact().orElseThrow(), TODAY));
        assertThat(room.checkedOn(balance)).contains(TODAY);
        room.commands().uncheck.run(balance);
        assertThat(own()).isEmpty();
        desk.history().undo();
        assertThat(room.checkedOn(balance)).contains(TODAY);
    }

    @Test
    void aStepIsAddedEditedAndRemovedAgain() {
        OwnDraft draft = room.draft();
        draft.kind.set(OwnDraft.Kind.STEP);
        draft.channel.set("kiosk");
        room.commands().add.run();
        assertThat(draft.error().get()).as("nothing is typed").isPresent();
        draft.text.set("bring coins");
        room.commands().add.run();
        assertThat(own()).singleElement().isInstanceOfSatisfying(OwnStep.class, step -> {
            assertThat(step.text()).isEqualTo("bring coins");
            assertThat(step.scope()).isEqualTo(new Scope("kiosk", Optional.empty()));
        });
        KnowledgeRecord before = own().get(0);

        room.commands().edit.run(first("bring coins"));
        assertThat(draft.text.get()).isEqualTo("bring coins");
        draft.text.set("bring small notes");
        room.commands().add.run();

        assertThat(own()).singleElement().extracting(KnowledgeRecord::key).isEqualTo(before.key());
        room.commands().remove.run(first("small notes"));
        assertThat(own()).isEmpty();
    }

    @Test
    void whatIsTypedIsNotGivenUpForAnother() {
        OwnDraft draft = room.draft();
        draft.kind.set(OwnDraft.Kind.NOTE);
        draft.text.set("closed on Sunday");
        room.commands().add.run();
        draft.text.set("half typed");

        room.commands().edit.run(first("closed on Sunday"));

        assertThat(draft.text.get()).isEqualTo("half typed");
        assertThat(draft.error().get()).contains(Message.of("guide.own.unsaved"));
        room.commands().cancel.run();
        room.commands().edit.run(first("closed on Sunday"));
        assertThat(draft.text.get()).isEqualTo("closed on Sunday");
        assertThat(draft.error().get()).isEmpty();
    }

    @Test
    void aRowOfTheValidityTableAndAHolidayAreTyped() {
        OwnDraft draft = room.draft();
        draft.kind.set(OwnDraft.Kind.VALIDITY);
        draft.operator.set("metfone");
        draft.channel.set("");
        draft.amount.set("1");
        draft.days.set("many");
        room.commands().add.run();
        assertThat(draft.error().get()).isPresent();
        draft.days.set("30");
        room.commands().add.run();
        draft.kind.set(OwnDraft.Kind.NO_HOLIDAY);
        draft.date.set("2026-11-25");
        room.commands().add.run();

        assertThat(own())
                .containsExactly(
                        new OwnValidity("metfone", Optional.empty(), Money.of("1", Currency.USD), 30, TODAY),
                        new OwnHoliday(new HolidayCorrection(
                                LocalDate.of(2026, 11, 25), HolidayCorrection.Change.REMOVED, "", TODAY)));
        draft.text.set("left");
        room.commands().cancel.run();
        assertThat(draft.text.get()).isEmpty();
    }

    @Test
    void anEntryForAChannelIsBegunWithItsPlaceFilledIn() {
        OwnDraft draft = room.draft();
        draft.kind.set(OwnDraft.Kind.VALIDITY);
        navigation.goTo(new Destination.AddOwnEntry(new Scope("kiosk", Optional.of("metfone"))));
        assertThat(room.section().get()).isEqualTo(GuideSection.OWN);
        draft.text.set("bring coins");
        room.commands().add.run();

        assertThat(own())
                .singleElement()
                .isInstanceOfSatisfying(
                        OwnStep.class,
                        step -> assertThat(step.scope()).isEqualTo(new Scope("kiosk", Optional.of("metfone"))));
    }

    @Test
    void takesUpWhatIsToBeLookedUpAndHandsOnAFileToBeMerged(@TempDir Path elsewhere) {
        navigation.goTo(new Destination.LookUp("CooTel"));
        assertThat(room.words().get()).isEqualTo("CooTel");

        room.commands().importing.accept(elsewhere.resolve("pack.json"));

        assertThat(navigation.room().get()).isEqualTo(Room.SETTINGS);
    }

    @Test
    void whatIsExportedIsMergedByAnotherWithTheDifferencesShownFirst(@TempDir Path elsewhere) throws Exception {
        Path pack = elsewhere.resolve("pack.json");
        desk.cardStores().knowledge().check(FactKey.tip("early"), TODAY, made -> {});
        desk.cardStores()
                .knowledge()
                .put(new OwnValidity("metfone", Optional.empty(), Money.of("1", Currency.USD), 33, TODAY), made -> {});
        room.export(pack);
        assertThat(Files.readString(pack)).contains("tip/early").doesNotContain("+855");

        Desk other = Desk.in(elsewhere.resolve("other"));
        other.cardStores()
                .knowledge()
                .put(new OwnValidity("metfone", Optional.empty(), Money.of("1", Currency.USD), 30, TODAY), made -> {});
        List<MergeCandidate> candidates = new ArrayList<>();
        other.backups().copies().whatIs(pack, candidates::add);
        List<RecordBackups.Look<KnowledgeRecord>> looks = new ArrayList<>();
        other.backups().knowledge().look(Optional.of(candidates.get(0)), looks::add);
        RecordBackups.Preview<KnowledgeRecord> preview = looks.get(0).preview().orElseThrow();

        assertThat(preview.changes().added()).hasSize(1);
        assertThat(preview.changes().changed()).hasSize(1);
        other.backups().knowledge().merge(preview, Set.of(), made -> {});
        assertThat(other.cardStores().knowledge().records().get()).hasSize(2);
        other.history().undo();
        assertThat(other.cardStores().knowledge().records().get()).hasSize(1);
    }
}
