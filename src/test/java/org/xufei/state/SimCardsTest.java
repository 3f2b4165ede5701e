package org.xufei.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xufei.domain.sim.DeclaredStatus;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.domain.sim.SimCodes;
import org.xufei.domain.usage.DataAmount;
import org.xufei.domain.usage.DataReading;

class SimCardsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final SimCard ONE = card(1);
    private static final SimCard TWO = card(2);
    private static final SimCard THREE = card(3);

    private final Path folder;
    private final List<Boolean> told = new ArrayList<>();

    SimCardsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static SimCard card(int n) {
        return SimCard.of(new UUID(0, n), new PhoneNumber("+85596234567" + n));
    }

    private static SimCard retired(SimCard card) {
        return card.withStatus(new DeclaredStatus.Retired(DAY));
    }

    private static SimCard lost(SimCard card) {
        return card.withStatus(new DeclaredStatus.Lost(DAY));
    }

    private static SimCard replaced(SimCard card) {
        return card.withStatus(new DeclaredStatus.Replaced(TWO.id(), DAY));
    }

    private static SimCard elsewhere(SimCard card) {
        return card.withOperator(Optional.of("metfone"));
    }

    private Desk withTwo() {
        Desk desk = Desk.in(folder);
        desk.cards().addAll(List.of(ONE, TWO), result -> told.add(result.isMade()));
        return desk;
    }

    /** What is done to the first two cards, what it is called, and what is left. */
    static Stream<Arguments> verbs() {
        return Stream.of(
                verb((cards, done) -> cards.add(THREE, done), one(EditName.SimCardKind.ADD, THREE), ONE, TWO, THREE),
                verb(
                        (cards, done) -> cards.change(EditName.SimCardKind.EDIT, elsewhere(ONE), done),
                        one(EditName.SimCardKind.EDIT, elsewhere(ONE)),
                        elsewhere(ONE),
                        TWO),
                verb(
                        (cards, done) -> cards.changeAll(Set.of(ONE.id(), TWO.id()), SimCardsTest::elsewhere, done),
                        new EditName.OfSimCards(EditName.SimCardKind.EDIT, Set.of(ONE.id(), TWO.id())),
                        elsewhere(ONE),
                        elsewhere(TWO)),
                verb(
                        (cards, done) -> cards.change(EditName.SimCardKind.RETIRE, retired(ONE), done),
                        one(EditName.SimCardKind.RETIRE, retired(ONE)),
                        retired(ONE),
                        TWO),
                verb(
                        (cards, done) -> cards.save(lost(TWO), SimCodes.none(TWO.id()), done),
                        one(EditName.SimCardKind.LOSE, lost(TWO)),
                        ONE,
                        lost(TWO)),
                verb(
                        (cards, done) -> cards.save(replaced(ONE), SimCodes.none(ONE.id()), done),
                        one(EditName.SimCardKind.REPLACE, replaced(ONE)),
                        replaced(ONE),
                        TWO));
    }

    private static Arguments verb(BiConsumer<SimCards, Consumer<EditResult>> verb, EditName editName, SimCard... left) {
        return Arguments.of(verb, editName, List.of(left));
    }

    private static EditName one(EditName.SimCardKind kind, SimCard card) {
        return new EditName.OfSimCard(kind, card);
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void eachVerbIsOneStep(BiConsumer<SimCards, Consumer<EditResult>> verb, EditName editName, List<SimCard> left) {
        Desk desk = withTwo();
        verb.accept(desk.cards(), result -> told.add(result.isMade()));
        assertThat(told).containsExactly(true, true);
        assertThat(desk.cards().list().get().all()).isEqualTo(left);
        assertThat(desk.cardsOnDisk()).isEqualTo(left);
        assertThat(desk.history().undoable().get()).contains(editName);
        desk.history().undo();
        assertThat(desk.cardsOnDisk()).containsExactly(ONE, TWO);
        desk.history().redo();
        assertThat(desk.cardsOnDisk()).isEqualTo(left);
    }

    @Test
    void deletesCardsWithTheirReadingsInOneStep() {
        Desk desk = withTwo();
        DataReading first = reading(1, ONE);
        DataReading second = reading(2, TWO);
        desk.readings().add(first, ONE.number(), result -> told.add(result.isMade()));
        desk.readings().add(second, TWO.number(), result -> told.add(result.isMade()));
        desk.cardStores().delete(List.of(ONE), result -> told.add(result.isMade()));
        assertThat(desk.cardsOnDisk()).containsExactly(TWO);
        assertThat(desk.readingsOnDisk()).containsExactly(second);
        assertThat(desk.history().undoable().get()).contains(one(EditName.SimCardKind.DELETE, ONE));
        desk.history().undo();
        assertThat(desk.cardsOnDisk()).containsExactly(ONE, TWO);
        assertThat(desk.readingsOnDisk()).containsExactly(first, second);
        assertThat(told).containsOnly(true);
    }

    @Test
    void readingsAreAddedAndDeletedEachAsAStep() {
        Desk desk = withTwo();
        DataReading first = reading(1, ONE);
        desk.readings().add(first, ONE.number(), result -> told.add(result.isMade()));
        desk.readings().add(reading(2, ONE), ONE.number(), result -> told.add(result.isMade()));
        desk.readings().delete(first, ONE.number(), result -> told.add(result.isMade()));
        assertThat(desk.readingsOnDisk()).containsExactly(reading(2, ONE));
        assertThat(desk.history().undoable().get())
                .contains(new EditName.OfReading(EditName.ReadingKind.DELETE, first, ONE.number()));
        desk.history().undo();
        desk.history().undo();
        assertThat(desk.readings().records().get()).containsExactly(first);
        assertThat(told).containsOnly(true);
    }

    private static DataReading reading(int n, SimCard card) {
        return new DataReading(new UUID(1, n), card.id(), DAY.atTime(8, n), DataAmount.NONE);
    }

    @Test
    void aChangeThatCannotBeWrittenIsNotMade() {
        Desk desk = withTwo();
        desk.fillDisk();
        desk.cards().add(THREE, result -> told.add(result.isMade()));
        assertThat(told).containsExactly(true, false);
        assertThat(desk.cards().list().get().all()).containsExactly(ONE, TWO);
        assertThat(desk.problems().all()).singleElement().isInstanceOf(Problem.Unsaved.class);
    }

    @Test
    void areThereAgainOnTheNextStart() {
        withTwo();
        Desk unread = Desk.unread(folder, Background.NONE);
        assertThat(unread.cards().loaded().get()).isFalse();
        unread.load();
        assertThat(unread.cards().loaded().get()).isTrue();
        assertThat(unread.cards().list().get().all()).containsExactly(ONE, TWO);
    }
}
