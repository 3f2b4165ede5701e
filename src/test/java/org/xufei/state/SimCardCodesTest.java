package org.xufei.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.domain.sample.Samples;
import org.xufei.domain.sim.DeclaredStatus;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.domain.sim.SimCodes;
import org.xufei.storage.backup.RecordSource;
import org.xufei.storage.disk.FaultyDisk;

final class SimCardCodesTest {

    private static final SimCard CARD = SimCard.of(new UUID(0, 1), new PhoneNumber("+855962345678"));
    private static final SimCodes CODES = new SimCodes(CARD.id(), "4711", "13572468");

    @TempDir
    private Path folder;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = Desk.in(folder);
    }

    private SimCodes onDisk() {
        return Desk.in(folder).cards().codes().of(CARD.id());
    }

    @Test
    void comeAndGoWithTheirCardInOneStep() {
        desk.cards().save(CARD, CODES, made -> assertThat(made.isMade()).isTrue());
        assertThat(onDisk()).isEqualTo(CODES);
        desk.history().undo();
        assertThat(desk.cardsOnDisk()).isEmpty();
        assertThat(onDisk()).isEqualTo(SimCodes.none(CARD.id()));
        desk.history().redo();

        desk.cardStores()
                .delete(List.of(CARD), made -> assertThat(made.isMade()).isTrue());
        assertThat(onDisk()).isEqualTo(SimCodes.none(CARD.id()));
        desk.history().undo();
        assertThat(desk.cardsOnDisk()).containsExactly(CARD);
        assertThat(onDisk()).isEqualTo(CODES);
    }

    @Test
    void goAlongInAStepThatIsCalledByWhatBecomesOfTheCard() {
        SimCard other = SimCard.of(new UUID(0, 2), new PhoneNumber("+855962345679"));
        LocalDate day = LocalDate.of(2026, 11, 22);
        desk.cards().add(other, made -> {});
        assertThat(kindOfSaving(CARD)).isEqualTo(EditName.SimCardKind.ADD);
        assertThat(kindOfSaving(CARD.withOperator(Optional.of("metfone")))).isEqualTo(EditName.SimCardKind.EDIT);
        assertThat(kindOfSaving(CARD.withStatus(new DeclaredStatus.Retired(day))))
                .isEqualTo(EditName.SimCardKind.RETIRE);
        assertThat(kindOfSaving(CARD.withStatus(new DeclaredStatus.Lost(day)))).isEqualTo(EditName.SimCardKind.LOSE);
        assertThat(kindOfSaving(CARD.withStatus(new DeclaredStatus.Replaced(other.id(), day))))
                .isEqualTo(EditName.SimCardKind.REPLACE);
        assertThat(kindOfSaving(CARD)).isEqualTo(EditName.SimCardKind.EDIT);
        assertThat(onDisk()).isEqualTo(CODES);
    }

    private EditName.SimCardKind kindOfSaving(SimCard card) {
        desk.cards().save(card, CODES, made -> {});
        return ((EditName.OfSimCard) desk.history().undoable().get().orElseThrow()).kind();
    }

    @Test
    void areEmptiedAndBroughtBackLikeEverythingElseOfTheCard() {
        desk.cards().save(CARD, CODES, made -> {});
        desk.cards().save(CARD, SimCodes.none(CARD.id()), made -> {});
        assertThat(onDisk()).isEqualTo(SimCodes.none(CARD.id()));
        desk.history().undo();
        assertThat(onDisk()).isEqualTo(CODES);
    }

    @Test
    void ofASampleCardGoWithTheSamples() {
        SampleData samples = new SampleData(desk.cardStores(), desk.history());
        Samples all = Samples.on(LocalDate.of(2026, 11, 22), new Samples.Names("a", "b", "c", "d", "e"));
        samples.add(all, made -> {});
        SimCard sample = all.cards().get(0);
        desk.cards().save(sample, new SimCodes(sample.id(), "4711", ""), made -> {});
        samples.remove(made -> {});
        assertThat(Desk.in(folder).cards().codes().of(sample.id())).isEqualTo(SimCodes.none(sample.id()));
    }

    @Test
    void goWithACardThatRestoringABackupTakesAwayAndComeBackWithIt() {
        SimCard other = SimCard.of(new UUID(0, 2), new PhoneNumber("+855962345679"));
        desk.cards().add(other, made -> {});
        desk.cards().save(CARD, CODES, made -> {});
        RecordBackups<SimCard> backups = desk.backups().simCards();
        backups.look(
                Optional.empty(),
                seen -> backups.look(
                        seen.all().orElseThrow().stream()
                                .filter(backup -> backup.records() == 1)
                                .map(RecordSource.class::cast)
                                .findFirst(),
                        found -> backups.restore(
                                found.preview().orElseThrow(),
                                made -> assertThat(made.isMade()).isTrue())));
        assertThat(desk.cardsOnDisk()).containsExactly(other);
        assertThat(onDisk()).isEqualTo(SimCodes.none(CARD.id()));

        desk.history().undo();
        assertThat(desk.cardsOnDisk()).containsExactly(other, CARD);
        assertThat(onDisk()).isEqualTo(CODES);
    }

    @Test
    void thatCannotBeWrittenLeaveTheCardAsItWas() {
        desk.cards().save(CARD, CODES, made -> {});
        desk.fillDisk();
        SimCard changed = CARD.withOperator(Optional.of("metfone"));
        desk.cards()
                .save(
                        changed,
                        new SimCodes(CARD.id(), "0000", ""),
                        made -> assertThat(made.isMade()).isFalse());
        assertThat(desk.cards().list().get().all()).containsExactly(CARD);
        assertThat(desk.cards().codes().of(CARD.id())).isEqualTo(CODES);
    }

    @Test
    void stayWithACardThatCannotBeDeleted() {
        desk.cards().save(CARD, CODES, made -> {});
        refuseCards();
        List<EditResult> results = new ArrayList<>();
        desk.cardStores().delete(List.of(CARD), results::add);
        assertThat(results).singleElement().isInstanceOf(EditResult.Refused.class);
        assertThat(desk.cards().codes().of(CARD.id())).isEqualTo(CODES);
        assertThat(onDisk()).isEqualTo(CODES);
        assertThat(desk.history()
                        .undoable()
                        .get()
                        .map(EditName.OfSimCard.class::cast)
                        .map(EditName.OfSimCard::kind))
                .contains(EditName.SimCardKind.ADD);
    }

    @Test
    void areNotKeptOfACardThatCannotBeSaved() {
        refuseCards();
        desk.cards().save(CARD, CODES, made -> {});
        assertThat(desk.cards().codes().of(CARD.id())).isEqualTo(SimCodes.none(CARD.id()));
        assertThat(onDisk()).isEqualTo(SimCodes.none(CARD.id()));
        assertThat(desk.history().undoable().get()).isEmpty();
    }

    @Test
    void stayGoneWithACardThatUndoingCannotBringBack() {
        desk.cards().save(CARD, CODES, made -> {});
        desk.cardStores().delete(List.of(CARD), made -> {});
        refuseCards();
        desk.history().undo();
        assertThat(onDisk()).isEqualTo(SimCodes.none(CARD.id()));
        desk.history().undo();
        assertThat(desk.cardsOnDisk()).containsExactly(CARD);
        assertThat(onDisk()).isEqualTo(CODES);
    }

    /** The codes are written first, and the card once they are. */
    private void refuseCards() {
        desk.disk().failOn("write", 2, FaultyDisk.Fault.ONCE, new IOException("No space left on device"));
    }

    @Test
    void areInNoNameThatAnEditOrANoticeHas() {
        desk.cards().save(CARD, CODES, made -> {});
        assertThat(desk.history().undoable().get().toString()).doesNotContain("4711", "13572468");
    }
}
