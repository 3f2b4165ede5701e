package org.xufei.ui.renew;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.content.GuideFile;
import org.xufei.domain.Currency;
import org.xufei.domain.Language;
import org.xufei.domain.Money;
import org.xufei.domain.Preferences;
import org.xufei.domain.Room;
import org.xufei.domain.advice.ChannelAdvice.Outcome;
import org.xufei.domain.advice.ChannelAdviser;
import org.xufei.domain.guide.Channel;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.Situation;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.receipt.Receipts;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.domain.usage.DataAmount;
import org.xufei.domain.usage.DataReading;
import org.xufei.state.Background;
import org.xufei.state.Desk;
import org.xufei.state.LiveOverview;
import org.xufei.state.LocalCalendar;
import org.xufei.state.Navigation;
import org.xufei.ui.Message;
import org.xufei.ui.Notices;
import org.xufei.ui.Texts;

/** On a Sunday afternoon in Phnom Penh. */
final class AdviserViewModelTest {

    private static final Guide GUIDE = GuideFile.bundled();
    private static final PhoneNumber SMART = new PhoneNumber("+855962345678");
    private static final PhoneNumber COOTEL = new PhoneNumber("+855382345678");

    private final Path folder;
    private Desk desk;
    private RenewViewModel room;
    private AdviserViewModel adviser;

    AdviserViewModelTest(@TempDir Path folder) {
        this.folder = folder;
        desk = Desk.in(folder);
        open();
    }

    private void open() {
        LiveOverview board = new LiveOverview(desk.cardStores(), desk.settings(), GUIDE, desk.today(), Background.NONE);
        NumberLookup known = new NumberLookup(
                GUIDE,
                desk.receipts(),
                board,
                new LocalCalendar(desk.today(), GUIDE.reference()),
                desk.cardStores().knowledge());
        room = new RenewViewModel(
                desk.renewals(), known, new Navigation(Room.RENEW, desk.history()), new Notices(desk.history()));
        adviser = new AdviserViewModel(room, known, desk.settings());
    }

    private void reopen() {
        desk = Desk.in(folder);
        open();
    }

    private void type(PhoneNumber number) {
        room.number().field().text().set(number.national());
    }

    private void watch(PhoneNumber number) {
        desk.cards().add(SimCard.of(new UUID(0, 1), number), done -> {});
    }

    private ShownAdvice advice() {
        return adviser.advice().get().orElseThrow();
    }

    private List<String> order() {
        return advice().order().stream().flatMap(List::stream).map(Channel::id).toList();
    }

    private static String english(Message message) {
        return new Texts(Language.ENGLISH).of(message);
    }

    @Test
    void saysNothingUntilItIsOpened() {
        adviser.toggle(Situation.CASH_ONLY);
        assertThat(adviser.advice().get()).isEmpty();

        adviser.toggleOpen();
        assertThat(order()).hasSize(4);

        adviser.toggleOpen();
        assertThat(adviser.advice().get()).isEmpty();
    }

    @Test
    void putsTheBestFirstAndSaysWhy() {
        adviser.toggleOpen();
        type(SMART);
        adviser.toggle(Situation.CASH_ONLY);

        assertThat(advice().advice().outcome()).isEqualTo(Outcome.BEST);
        assertThat(order()).containsExactly("store", "shop", "kiosk", "online");
        assertThat(english(AdvicePhrases.verdict(advice().advice()))).isEqualTo("Best: Convenience store");
        assertThat(english(advice().sentence())).isEqualTo("Why: Takes cash: dollars or riel.");
    }

    @Test
    void saysThatTwoCannotBeToldApartAndWhatIsInDoubtOfEach() {
        adviser.toggleOpen();
        type(SMART);
        adviser.toggle(Situation.NO_DATA);

        assertThat(english(advice().sentence()))
                .isEqualTo("Can't be told apart: Kiosk (Not confirmed for Smart), Operator shop (Busy at weekends).");
        assertThat(english(AdvicePhrases.rank(
                        advice().of(GUIDE.channel("shop").orElseThrow()).orElseThrow())))
                .isEqualTo("No. 2, tied");
    }

    @Test
    void tellsWhatItKnowsByItself() {
        adviser.toggleOpen();
        type(SMART);
        assertThat(english(advice().knownLine().orElseThrow())).isEqualTo("Known: Smart, Sun afternoon");

        adviser.toggle(Situation.ABROAD);
        assertThat(english(advice().knownLine().orElseThrow())).isEqualTo("Known: Smart");
    }

    @Test
    void noticesThatTheDataIsUsedUp() {
        watch(SMART);
        desk.readings()
                .add(
                        new DataReading(
                                new UUID(0, 2), new UUID(0, 1), LocalDateTime.of(2026, 11, 21, 10, 0), DataAmount.NONE),
                        SMART,
                        done -> {});
        adviser.toggleOpen();
        type(SMART);

        assertThat(english(advice().knownLine().orElseThrow())).endsWith("data used up");
        assertThat(order()).startsWith("store");
    }

    @Test
    void saysThatACardWhoseBalanceHasEndedNeedsATopUp() {
        watch(SMART);
        desk.receipts()
                .put(
                        Receipts.receipt(
                                1,
                                LocalDateTime.of(2026, 11, 1, 9, 0),
                                SMART.e164(),
                                "store",
                                new Purchase(Purchase.Kind.TOP_UP, ""),
                                Money.of("1", Currency.USD)),
                        done -> {});
        adviser.toggleOpen();
        type(SMART);

        assertThat(english(advice().sentence())).startsWith("The balance has expired: top up first");
    }

    @Test
    void saysFirstThatAnOperatorIsDoubtful() {
        adviser.toggleOpen();
        type(COOTEL);
        adviser.toggle(Situation.WALLET);
        adviser.toggle(Situation.ABROAD);

        assertThat(advice().advice().outcome()).isEqualTo(Outcome.NONE_SUITED);
        assertThat(english(advice().sentence()))
                .startsWith("CooTel is doubtful")
                .contains("Something stands in the way of every channel");
    }

    @Test
    void keepsWithWhatOneCanPayAndForgetsTheRest() {
        adviser.toggle(Situation.BANK_CARD);
        adviser.toggle(Situation.WALLET);
        adviser.toggle(Situation.ABROAD);
        assertThat(desk.settingsOnDisk())
                .extracting(Preferences::payment)
                .containsExactly(Set.of(Situation.BANK_CARD, Situation.WALLET));

        reopen();
        assertThat(adviser.told().get()).containsExactly(Situation.BANK_CARD, Situation.WALLET);

        adviser.toggle(Situation.CASH_ONLY);
        assertThat(adviser.told().get()).containsExactly(Situation.CASH_ONLY);
        adviser.toggle(Situation.BANK_CARD);
        assertThat(adviser.told().get()).containsExactly(Situation.BANK_CARD);
    }

    @Test
    void aPreferenceThatChangesElsewhereLeavesTheOtherTicks() {
        adviser.toggle(Situation.ABROAD);
        desk.settings().change(preferences -> preferences.withCurrency(Currency.KHR));

        assertThat(adviser.told().get()).containsExactly(Situation.ABROAD);
    }

    @Test
    void leavesTheUsualOrderWhileThereIsNothingToChooseBy() {
        ShownAdvice nothing = new ShownAdvice(
                ChannelAdviser.advise(GUIDE, Optional.empty(), Set.of(Situation.QUIET_HOURS)),
                Optional.empty(),
                List.of(),
                List.of());

        assertThat(nothing.advice().outcome()).isEqualTo(Outcome.NOTHING_GIVEN);
        assertThat(nothing.order()).isEmpty();
        assertThat(GUIDE.channels()).allMatch(channel -> nothing.of(channel).isEmpty());
    }
}
