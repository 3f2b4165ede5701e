package org.xufei.domain.renewal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xufei.domain.sim.PhoneNumber;

final class RenewalListTest {

    private static final PhoneNumber NUMBER = new PhoneNumber("+855962345678");

    private final Renewal first = ticked(1);
    private final Renewal second = ticked(2);
    private final Renewal third = ticked(3);
    private final RenewalList three =
            RenewalList.startingWith(first).takeUp(second).takeUp(third);

    private static UUID id(long number) {
        return new UUID(0, number);
    }

    private static Renewal ticked(long number) {
        return Renewal.fresh(id(number)).withStep("shop/ask", true);
    }

    @Test
    void hasTheLastOnTheDeskAndTheOthersAsideTheLatestFirst() {
        assertThat(three.current()).isEqualTo(third);
        assertThat(three.setAside()).containsExactly(second, first);
    }

    @Test
    void refusesAnEmptyList() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RenewalList(List.of()));
    }

    @Test
    void refusesAnIdTwice() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RenewalList(List.of(first, second, first)));
        assertThatIllegalArgumentException().isThrownBy(() -> three.finish(third.id(), first.id()));
    }

    @Test
    void takesUpOneThatWasPutAsideWithoutDoublingIt() {
        assertThat(three.takeUp(first).all()).containsExactly(second, third, first);
    }

    @Test
    void takesUpTheCurrentOneAgainWithItsChanges() {
        Renewal changed = third.withNumber(NUMBER);
        assertThat(three.takeUp(changed).all()).containsExactly(first, second, changed);
    }

    @Test
    void dropsAnUntickedOneWhenAnotherIsTakenUpEvenIfItHasANumber() {
        Renewal unticked = Renewal.fresh(id(9)).withNumber(NUMBER);
        assertThat(RenewalList.startingWith(unticked).takeUp(first).all()).containsExactly(first);
    }

    @Test
    void dropsUntickedOnesPutAsideHoweverTheyCameIn() {
        RenewalList list = new RenewalList(List.of(Renewal.fresh(id(8)), first, Renewal.fresh(id(9)), second));
        assertThat(list.all()).containsExactly(first, second);
    }

    @Test
    void changesARenewalWhereverItLies() {
        assertThat(three.change(first.id(), it -> it.withOperator("smart")).all())
                .containsExactly(first.withOperator("smart"), second, third);
        assertThat(three.change(third.id(), Renewal::unticked).current()).isEqualTo(third.unticked());
    }

    @Test
    void dropsOnePutAsideOnceItsLastTickIsGone() {
        assertThat(three.change(first.id(), Renewal::unticked).all()).containsExactly(second, third);
    }

    @Test
    void staysTheSameWhenNoneHasTheId() {
        assertThat(three.change(id(99), Renewal::unticked)).isEqualTo(three);
        assertThat(three.finish(id(99), id(100))).isEqualTo(three);
    }

    @Test
    void followsAFinishedOneOnTheDeskWithAnUntickedOneForTheSameCardAndChannel() {
        Renewal done = third.withNumber(NUMBER).withOperator("smart").withChannel("shop");
        RenewalList finished = three.takeUp(done).finish(done.id(), id(4));
        assertThat(finished.all())
                .containsExactly(
                        first,
                        second,
                        Renewal.fresh(id(4))
                                .withNumber(NUMBER)
                                .withOperator("smart")
                                .withChannel("shop"));
    }

    @Test
    void letsAFinishedOneGoThatWasPutAside() {
        assertThat(three.finish(first.id(), id(4)).all()).containsExactly(second, third);
    }

    @Test
    void findsByIdWhereverItLies() {
        assertThat(three.find(first.id())).contains(first);
        assertThat(three.find(third.id())).contains(third);
        assertThat(three.find(id(99))).isEmpty();
    }

    @Test
    void findsTheLatestPutAsideForANumberButNotTheOneOnTheDesk() {
        RenewalList onTheDesk = three.change(third.id(), it -> it.withNumber(NUMBER));
        assertThat(onTheDesk.setAsideFor(NUMBER)).isEmpty();
        RenewalList allThree = onTheDesk
                .change(first.id(), it -> it.withNumber(NUMBER))
                .change(second.id(), it -> it.withNumber(NUMBER));
        assertThat(allThree.setAsideFor(NUMBER)).contains(second.withNumber(NUMBER));
    }

    @Test
    void neverHoldsAnIdTwiceNorAnUntickedOneAsideWhateverHappens() {
        Random random = new Random(855);
        RenewalList list = RenewalList.startingWith(Renewal.fresh(id(0)));
        int longest = 0;
        for (int i = 1; i < 5_000; i++) {
            Renewal any = list.all().get(random.nextInt(list.all().size()));
            boolean tick = random.nextInt(4) > 0;
            list = switch (random.nextInt(5)) {
                case 0 -> list.takeUp(Renewal.fresh(id(i)));
                case 1 -> list.takeUp(any);
                case 2 -> list.finish(any.id(), id(i));
                default -> list.change(any.id(), it -> it.withStep("shop/ask", tick));
            };
            longest = Math.max(longest, list.all().size());
            assertThat(list.all()).extracting(Renewal::id).doesNotHaveDuplicates();
            assertThat(list.setAside()).allMatch(Renewal::isTicked);
        }
        assertThat(longest).as("renewals at once, or nothing was tried").isGreaterThan(3);
    }
}
