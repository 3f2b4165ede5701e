package org.xufei.domain.sim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SimCardListTest {

    private static final SimCard DAD = card(1, "+855962345678");
    private static final SimCard ROUTER = card(2, "+855972345678");
    private static final SimCard VAN = card(3, "+85512345678");
    private static final SimCardList ALL =
            SimCardList.EMPTY.put(DAD).put(ROUTER).put(VAN);

    private static SimCard card(long id, String number) {
        return SimCard.of(new UUID(0, id), new PhoneNumber(number));
    }

    private static SimCard atTheOffice(SimCard card) {
        return card.withCustody(
                card.custody().withGroup("Office").withHolder("Dara").withPlace("Safe"));
    }

    @Test
    void aChangedCardStaysWhereItWas() {
        SimCard corrected = ROUTER.withOperator(Optional.of("metfone"));

        assertThat(ALL.put(corrected).all()).containsExactly(DAD, corrected, VAN);
        assertThat(ALL.put(corrected).find(ROUTER.id())).contains(corrected);
    }

    @Test
    void manyCardsChangeAtOnceAndTheOthersStay() {
        SimCardList changed = ALL.change(Set.of(DAD.id(), VAN.id()), SimCardListTest::atTheOffice);

        assertThat(changed.all()).containsExactly(atTheOffice(DAD), ROUTER, atTheOffice(VAN));
        assertThat(changed.all().get(0).custody()).isEqualTo(new Custody("Dara", "Office", "Safe"));
        assertThat(ALL.all()).containsExactly(DAD, ROUTER, VAN);
    }

    @Test
    void removedCardsAreGone() {
        assertThat(ALL.remove(Set.of(DAD.id(), VAN.id())).all()).containsExactly(ROUTER);
        assertThat(ALL.remove(Set.of(DAD.id())).find(DAD.id())).isEmpty();
    }

    @Test
    void proposesEachNumberThatHasNoCardOnce() {
        PhoneNumber unknown = new PhoneNumber("+85510234567");
        PhoneNumber another = new PhoneNumber("+85511234567");

        assertThat(ALL.withoutCard(List.of(unknown, DAD.number(), another, unknown, VAN.number())))
                .containsExactly(unknown, another);
    }

    @Test
    void aNumberWhoseCardIsRetiredIsNotProposedAgain() {
        SimCardList retired = ALL.put(DAD.withStatus(new DeclaredStatus.Retired(LocalDate.of(2027, 1, 1))));

        assertThat(retired.withoutCard(List.of(DAD.number()))).isEmpty();
    }

    @Test
    void aReplacementKeepsTheNumberButNoCardStandsInTheListTwice() {
        SimCard replacement = card(4, DAD.number().e164());
        SimCard replaced = DAD.withStatus(new DeclaredStatus.Replaced(replacement.id(), LocalDate.of(2027, 1, 1)));

        assertThat(ALL.put(replaced).put(replacement).all()).containsExactly(replaced, ROUTER, VAN, replacement);
        assertThatIllegalArgumentException().isThrownBy(() -> new SimCardList(List.of(DAD, replaced)));
    }

    @Test
    void onlyACardGivenUpLetsItsNumberLapse() {
        LocalDate day = LocalDate.of(2027, 1, 1);

        assertThat(new DeclaredStatus.InUse().keepsNumber()).isTrue();
        assertThat(new DeclaredStatus.Lost(day).keepsNumber()).isTrue();
        assertThat(new DeclaredStatus.Retired(day).keepsNumber()).isFalse();
        assertThat(new DeclaredStatus.Replaced(new UUID(0, 4), day).keepsNumber())
                .isFalse();
    }
}
