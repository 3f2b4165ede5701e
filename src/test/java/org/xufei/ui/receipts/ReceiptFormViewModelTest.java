package org.xufei.ui.receipts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.app.DeskRooms;
import org.xufei.content.GuideFile;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;
import org.xufei.domain.Room;
import org.xufei.domain.input.InputError;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.ReceiptBuilder;
import org.xufei.domain.receipt.Receipts;
import org.xufei.domain.receipt.Validity;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.state.Desk;
import org.xufei.state.ReceiptDraft;
import org.xufei.state.Timer;
import org.xufei.state.Today;
import org.xufei.ui.FormField;
import org.xufei.ui.Message;

class ReceiptFormViewModelTest {

    private static final PhoneNumber SMART = new PhoneNumber("+855962345678");
    private static final PhoneNumber METFONE = new PhoneNumber("+855972345678");
    private static final UUID RENEWAL = new UUID(0, 50);
    private static final ReceiptDraft DRAFT =
            new ReceiptDraft(Optional.of(RENEWAL), Optional.of(SMART), Optional.of("smart"), Optional.of("shop"));
    private static final Receipt SAVED = ReceiptBuilder.receipt(51)
            .paidAt(LocalDateTime.of(2026, 11, 3, 9, 5))
            .number(METFONE)
            .operator("gone")
            .channel("pigeon")
            .purchase(new Purchase(Purchase.Kind.TOP_UP, "1 month"))
            .paid(Money.of("8000", Currency.KHR))
            .validity(new Validity.Until(LocalDate.of(2026, 12, 3)))
            .balanceUntil(LocalDate.of(2027, 1, 3))
            .reference("TXN-1")
            .note("For Mum")
            .build();

    private final Desk desk;
    private final ReceiptFormViewModel form;

    ReceiptFormViewModelTest(@TempDir Path folder) {
        desk = Desk.in(folder);
        form = DeskRooms.over(desk, Room.RECEIPTS).receipts().form();
    }

    @BeforeEach
    void openForADraft() {
        form.openFor(DRAFT, Currency.USD);
    }

    private void openBlank() {
        form.form().close();
        form.openFor(ReceiptDraft.BLANK, Currency.USD);
    }

    private void openSaved() {
        form.form().close();
        form.openFor(SAVED);
    }

    private static void type(FormField<?> field, String text) {
        field.text().set(text);
    }

    private static void assertError(FormField<?> field, InputError.Kind kind) {
        assertThat(field.error().get().map(InputError::kind)).contains(kind);
    }

    @Test
    void knowsWhatTheDraftKnowsAndTheTimeInPhnomPenh() {
        assertThat(form.form().open().get()).isTrue();
        assertThat(form.fields().number().value()).contains(SMART);
        assertThat(form.fields().operator().value()).contains("smart");
        assertThat(form.fields().channel().value()).contains("shop");
        assertThat(form.fields().date().text().get()).isEqualTo("2026-11-22");
        assertThat(form.fields().time().text().get()).isEqualTo("14:32");
        assertThat(form.fields().currency().get()).isEqualTo(Currency.USD);
        assertThat(form.renewal()).contains(RENEWAL);
        assertThat(form.form().edited().get()).isEmpty();
        assertThat(form.form().isDirty()).isFalse();
    }

    @Test
    void takesTheChannelFromTheLastReceiptOfTheNumberUntilThePersonChooses() {
        desk.receipts().put(Receipts.paid(1, "2", Currency.USD), saved -> {});
        PhoneNumber paidBefore = desk.receipts().records().get().get(0).number();
        String there = desk.receipts().records().get().get(0).channel();
        openBlank();
        assertThat(form.sections().channelAsked().get()).isTrue();

        type(form.fields().number(), paidBefore.national());
        assertThat(form.fields().channel().value()).contains(there);
        assertThat(form.sections().channelAsked().get()).isFalse();

        type(form.fields().number(), "097 999 9999");
        assertThat(form.fields().channel().value()).isEmpty();
        assertThat(form.sections().channelAsked().get()).isTrue();

        type(form.fields().channel(), "online");
        type(form.fields().number(), paidBefore.national());
        assertThat(form.fields().channel().value()).contains("online");
        assertThat(form.sections().channelAsked().get()).isTrue();
    }

    @Test
    void opensOnANumberWithTheChannelOfItsLastReceipt() {
        desk.receipts().put(Receipts.paid(1, "2", Currency.USD), saved -> {});
        Receipt last = desk.receipts().records().get().get(0);
        form.form().close();
        form.openFor(
                new ReceiptDraft(Optional.empty(), Optional.of(last.number()), Optional.empty(), Optional.empty()),
                Currency.USD);
        assertThat(form.fields().channel().value()).contains(last.channel());
        assertThat(form.sections().channelAsked().get()).isFalse();
        assertThat(form.form().isDirty()).isFalse();

        form.openFor(DRAFT, Currency.USD);
        assertThat(form.fields().channel().value())
                .as("what the steps were for")
                .contains("shop");
    }

    @Test
    void isDatedInPhnomPenhWhereverTheMachineThinksItIs() {
        Clock lateEvening = Clock.fixed(Instant.parse("2026-11-22T17:30:00Z"), ZoneId.of("Asia/Phnom_Penh"));
        Desk late = new Desk(desk.disk(), desk.stores(), new Today(lateEvening, Timer.NONE));
        ReceiptFormViewModel other =
                DeskRooms.over(late, Room.RECEIPTS).receipts().form();
        other.openFor(ReceiptDraft.BLANK, Currency.USD);
        assertThat(other.fields().date().text().get()).isEqualTo("2026-11-23");
        assertThat(other.fields().time().text().get()).isEqualTo("00:30");
    }

    @Test
    void usesTheOperatorPickedForTheDraftEvenAgainstItsNumber() {
        form.form().close();
        form.openFor(
                new ReceiptDraft(Optional.empty(), Optional.of(SMART), Optional.of("metfone"), Optional.empty()),
                Currency.USD);
        assertThat(form.fields().operator().value()).contains("metfone");
    }

    @Test
    void findsTheOperatorOfATypedNumber() {
        openBlank();
        type(form.fields().number(), "097 234 5678");
        assertThat(form.fields().operator().value()).contains("metfone");
        type(form.fields().number(), "012 345 678");
        assertThat(form.fields().operator().value()).contains("metfone");
    }

    @Test
    void theCardsOwnOperatorGoesBeforeThatOfItsPrefixAndTheOtherIsNamed() {
        desk.cards().add(SimCard.of(new UUID(0, 60), SMART).withOperator(Optional.of("metfone")), made -> {});
        openBlank();
        type(form.fields().number(), SMART.national());

        assertThat(form.fields().operator().value()).contains("metfone");
        assertThat(form.advice().get().operator())
                .contains(Message.of("form.operator.card", "096", "Smart", "Metfone"));
        form.fields().operator().text().set("smart");
        assertThat(form.advice().get().operator())
                .contains(Message.of("form.operator.card.other", "096", "Smart", "Metfone"));
    }

    @Test
    void makesAReceiptOfWhatIsTyped() {
        type(form.fields().paid(), "$2.50");
        type(form.fields().description(), " 30 GB ");
        type(form.fields().days(), "7");
        type(form.fields().balanceUntil(), "2026/12/1");
        type(form.fields().reference(), "TX-9");
        type(form.fields().note(), "from the shop");
        form.fields().kind().set(Purchase.Kind.TOP_UP_AND_PLAN);
        Receipt receipt = form.submit().orElseThrow();
        assertThat(receipt)
                .isEqualTo(ReceiptBuilder.receipt(receipt.id())
                        .paidAt(LocalDateTime.of(2026, 11, 22, 14, 32))
                        .number(SMART)
                        .purchase(new Purchase(Purchase.Kind.TOP_UP_AND_PLAN, "30 GB"))
                        .paid(Money.of("2.50", Currency.USD))
                        .validity(new Validity.Days(7))
                        .balanceUntil(LocalDate.of(2026, 12, 1))
                        .reference("TX-9")
                        .note("from the shop")
                        .build());
    }

    @Test
    void saysBesideEveryFieldWhatIsMissing() {
        openBlank();
        type(form.fields().date(), "");
        type(form.fields().time(), "");
        assertThat(form.submit()).isEmpty();
        assertError(form.fields().number(), InputError.Kind.MISSING);
        assertError(form.fields().date(), InputError.Kind.MISSING);
        assertError(form.fields().time(), InputError.Kind.MISSING);
        assertError(form.fields().operator(), InputError.Kind.MISSING);
        assertError(form.fields().channel(), InputError.Kind.MISSING);
        assertError(form.fields().paid(), InputError.Kind.MISSING);
        assertThat(form.form().hint().get()).contains(Message.of("form.invalid"));
    }

    @Test
    void noLongerSpeaksOfMarkedFieldsOnceNoneIsMarked() {
        assertThat(form.submit()).isEmpty();
        assertThat(form.form().hint().get()).contains(Message.of("form.invalid"));

        type(form.fields().paid(), "2");

        assertThat(form.form().hint().get()).isEmpty();
    }

    @Test
    void asksForTheEndOfAPlanOnlyWhileNothingIsMarked() {
        type(form.fields().paid(), "2");
        assertThat(form.submit()).isEmpty();
        assertThat(form.endQuestioned().get()).isTrue();
        type(form.fields().paid(), "2a");

        assertThat(form.submit()).isEmpty();

        assertThat(form.endQuestioned().get()).isFalse();
    }

    @Test
    void letsOptionalFieldsStayEmpty() {
        type(form.fields().paid(), "2");
        assertThat(form.submit()).isEmpty();
        Receipt receipt = form.submit().orElseThrow();
        assertThat(receipt.purchase().description()).isEmpty();
        assertThat(receipt.validity()).isEqualTo(new Validity.Unstated());
        assertThat(receipt.balanceUntil()).isEmpty();
        assertThat(receipt.reference()).isEmpty();
        assertThat(receipt.note()).isEmpty();
        assertThat(form.form().hint().get()).isEmpty();
    }

    @Test
    void saysBesideEveryFieldWhatIsWrong() {
        type(form.fields().number(), "023 234 567");
        type(form.fields().date(), "2026-02-30");
        type(form.fields().time(), "25:00");
        type(form.fields().paid(), "0");
        type(form.fields().description(), "x".repeat(81));
        type(form.fields().days(), "0");
        type(form.fields().balanceUntil(), "soon");
        type(form.fields().reference(), "x".repeat(81));
        type(form.fields().note(), "x".repeat(1001));
        assertThat(form.fields().paid().error().get()).isEmpty();
        assertThat(form.submit()).isEmpty();
        assertError(form.fields().number(), InputError.Kind.NOT_A_MOBILE);
        assertError(form.fields().date(), InputError.Kind.NO_SUCH_DAY);
        assertError(form.fields().time(), InputError.Kind.NOT_A_TIME);
        assertError(form.fields().paid(), InputError.Kind.AMOUNT_IS_ZERO);
        assertError(form.fields().description(), InputError.Kind.TOO_LONG);
        assertError(form.fields().days(), InputError.Kind.NOT_DAYS);
        assertError(form.fields().balanceUntil(), InputError.Kind.NOT_A_DATE);
        assertError(form.fields().reference(), InputError.Kind.TOO_LONG);
        assertError(form.fields().note(), InputError.Kind.TOO_LONG);
    }

    @Test
    void takesAsMuchTextAsItSays() {
        type(form.fields().paid(), "2");
        type(form.fields().days(), "7");
        type(form.fields().description(), "x".repeat(80));
        type(form.fields().reference(), "x".repeat(80));
        type(form.fields().note(), "x".repeat(1000));
        assertThat(form.submit()).isPresent();
    }

    @Test
    void readsTheAmountAgainWhenTheCurrencyChanges() {
        type(form.fields().paid(), "2.50");
        form.fields().paid().leave();
        assertThat(form.fields().paid().error().get()).isEmpty();
        form.fields().currency().set(Currency.KHR);
        assertThat(form.fields().paid().error().get()).contains(new InputError(InputError.Kind.TOO_MANY_DECIMALS, "0"));
        form.fields().currency().set(Currency.CNY);
        assertThat(form.fields().paid().error().get()).isEmpty();
        assertThat(form.fields().paid().value()).contains(Money.of("2.50", Currency.CNY));
    }

    @Test
    void readsOnlyTheValidityThatIsChosen() {
        type(form.fields().paid(), "2");
        type(form.fields().days(), "nonsense");
        type(form.fields().until(), "2026-12-01");
        assertThat(form.submit()).isEmpty();
        form.fields().validityInput().set(ValidityInput.UNTIL);
        assertThat(form.submit())
                .get()
                .satisfies(receipt ->
                        assertThat(receipt.validity()).isEqualTo(new Validity.Until(LocalDate.of(2026, 12, 1))));
        form.fields().validityInput().set(ValidityInput.UNSTATED);
        assertThat(form.submit()).isEmpty();
        assertThat(form.submit())
                .get()
                .satisfies(receipt -> assertThat(receipt.validity()).isEqualTo(new Validity.Unstated()));
        form.fields().validityInput().set(ValidityInput.DAYS);
        assertError(form.fields().days(), InputError.Kind.NOT_DAYS);
        type(form.fields().days(), "30 天");
        assertThat(form.submit())
                .get()
                .satisfies(receipt -> assertThat(receipt.validity()).isEqualTo(new Validity.Days(30)));
    }

    @Test
    void wantsADateWhenValidityIsUntilADate() {
        type(form.fields().paid(), "2");
        form.fields().validityInput().set(ValidityInput.UNTIL);
        assertThat(form.submit()).isEmpty();
        assertError(form.fields().until(), InputError.Kind.MISSING);
    }

    @Test
    void findsAnEndBeforeThePaymentWhicheverOfTheTwoIsTypedLast() {
        form.fields().validityInput().set(ValidityInput.UNTIL);
        type(form.fields().until(), "2026-11-21");
        form.fields().until().leave();
        type(form.fields().balanceUntil(), "2026-11-21");
        form.fields().balanceUntil().leave();
        assertError(form.fields().until(), InputError.Kind.ENDS_BEFORE_PAYMENT);
        assertError(form.fields().balanceUntil(), InputError.Kind.ENDS_BEFORE_PAYMENT);
        type(form.fields().date(), "2026-11-21");
        assertThat(form.fields().until().error().get()).isEmpty();
        assertThat(form.fields().balanceUntil().error().get()).isEmpty();
        type(form.fields().date(), "2026-11-22");
        assertError(form.fields().until(), InputError.Kind.ENDS_BEFORE_PAYMENT);
        assertError(form.fields().balanceUntil(), InputError.Kind.ENDS_BEFORE_PAYMENT);
    }

    @Test
    void findsAPaymentThatLiesAhead() {
        type(form.fields().paid(), "2");
        type(form.fields().days(), "7");
        type(form.fields().date(), "2026-11-23");
        assertThat(form.submit()).isEmpty();
        assertError(form.fields().date(), InputError.Kind.IN_THE_FUTURE);
        type(form.fields().date(), "2026-11-22");
        assertThat(form.submit()).isPresent();
    }

    @Test
    void isDirtyOnceAnythingIsTypedOrChosen() {
        type(form.fields().note(), "x");
        assertThat(form.form().isDirty()).isTrue();
        type(form.fields().note(), "");
        assertThat(form.form().isDirty()).isFalse();
        form.fields().kind().set(Purchase.Kind.TOP_UP);
        assertThat(form.form().isDirty()).isTrue();
        form.form().close();
        assertThat(form.form().isDirty()).isFalse();
    }

    @Test
    void losesNothingTypedWhenAnotherReceiptIsOpened() {
        type(form.fields().note(), "typed with care");
        form.openFor(SAVED);
        assertThat(form.fields().note().text().get()).isEqualTo("typed with care");
        assertThat(form.form().edited().get()).isEmpty();
        assertThat(form.form().hint().get()).contains(Message.of("form.unsaved"));
        form.openFor(ReceiptDraft.BLANK, Currency.KHR);
        assertThat(form.fields().note().text().get()).isEqualTo("typed with care");
        assertThat(form.fields().currency().get()).isEqualTo(Currency.USD);
        assertThat(form.renewal()).contains(RENEWAL);
    }

    @Test
    void opensAnotherReceiptWhenNothingWasTyped() {
        form.openFor(SAVED);
        assertThat(form.form().edited().get()).contains(SAVED);
        assertThat(form.renewal()).isEmpty();
        form.openFor(ReceiptDraft.BLANK, Currency.KHR);
        assertThat(form.form().edited().get()).isEmpty();
        assertThat(form.fields().number().text().get()).isEmpty();
        assertThat(form.fields().operator().text().get()).isEmpty();
        assertThat(form.fields().note().text().get()).isEmpty();
        assertThat(form.fields().currency().get()).isEqualTo(Currency.KHR);
        assertThat(form.fields().validityInput().get()).isEqualTo(ValidityInput.DAYS);
    }

    @Test
    void goesOnWithWhatWasTypedWhenTheSameRenewalComesBack() {
        type(form.fields().note(), "typed with care");
        form.openFor(DRAFT, Currency.USD);
        assertThat(form.fields().note().text().get()).isEqualTo("typed with care");
        assertThat(form.form().hint().get()).isEmpty();
    }

    @Test
    void takesOverWhatChangedInTheSameRenewalWhenNothingWasTyped() {
        form.openFor(
                new ReceiptDraft(
                        Optional.of(RENEWAL), Optional.of(METFONE), Optional.of("metfone"), Optional.of("online")),
                Currency.USD);
        assertThat(form.fields().number().value()).contains(METFONE);
        assertThat(form.fields().operator().value()).contains("metfone");
        assertThat(form.fields().channel().value()).contains("online");
        assertThat(form.form().isDirty()).isFalse();
    }

    @Test
    void goesOnEditingWhenTheSameReceiptIsOpenedAgain() {
        openSaved();
        type(form.fields().note(), "typed with care");
        form.openFor(SAVED);
        assertThat(form.fields().note().text().get()).isEqualTo("typed with care");
        assertThat(form.form().hint().get()).isEmpty();
    }

    @Test
    void givesAnUntouchedReceiptBackAsItWas() {
        openSaved();
        assertThat(form.form().isDirty()).isFalse();
        assertThat(form.submit()).contains(SAVED);
    }

    @Test
    void keepsTheIdAndAnUnknownOperatorAndChannelOnEdit() {
        openSaved();
        type(form.fields().paid(), "9000");
        Receipt changed = form.submit().orElseThrow();
        assertThat(changed.id()).isEqualTo(SAVED.id());
        assertThat(changed.operator()).isEqualTo("gone");
        assertThat(changed.channel()).isEqualTo("pigeon");
        assertThat(changed.paid()).isEqualTo(Money.of("9000", Currency.KHR));
    }

    @Test
    void opensAReceiptOfEachValidity() {
        for (Validity validity : new Validity[] {
            new Validity.Days(7),
            new Validity.Days(7, 3, Validity.Start.EXTEND),
            new Validity.Until(LocalDate.of(2026, 12, 3)),
            new Validity.Unstated()
        }) {
            Receipt receipt = ReceiptBuilder.like(SAVED)
                    .validity(validity)
                    .balanceUntil(Optional.empty())
                    .reference("")
                    .note("")
                    .build();
            form.form().close();
            form.openFor(receipt);
            assertThat(form.submit()).contains(receipt);
        }
    }

    @Test
    void givesEveryNewReceiptAnIdOfItsOwn() {
        type(form.fields().paid(), "2");
        type(form.fields().days(), "7");
        UUID first = form.submit().orElseThrow().id();
        assertThat(form.submit().orElseThrow().id()).isEqualTo(first);
        form.form().close();
        form.openFor(DRAFT, Currency.USD);
        type(form.fields().paid(), "2");
        type(form.fields().days(), "7");
        assertThat(form.submit().orElseThrow().id()).isNotEqualTo(first);
    }

    @Test
    void showsNoOldErrorsWhenItIsOpenedAnew() {
        form.submit();
        openBlank();
        assertThat(form.fields().paid().error().get()).isEmpty();
        assertThat(form.form().hint().get()).isEmpty();
    }

    private void saveEarlier(Validity validity) {
        Receipt earlier = ReceiptBuilder.receipt(70)
                .paidAt(LocalDateTime.of(2026, 11, 20, 9, 0))
                .number(SMART)
                .purchase(new Purchase(Purchase.Kind.DATA_PLAN, "30 GB"))
                .validity(validity)
                .balanceUntil(LocalDate.of(2026, 11, 25))
                .reference("TXN-7")
                .note("typed then")
                .build();
        desk.receipts().put(earlier, saved -> {});
    }

    private ClockPreview plan() {
        return form.advice().get().plan().orElseThrow();
    }

    private ClockPreview balance() {
        return form.advice().get().balance().orElseThrow();
    }

    @Test
    void makesAReceiptOfSeveralCyclesFromTheOldEnd() {
        type(form.fields().paid(), "6");
        type(form.fields().days(), "7");
        form.fields().cycles().set(3);
        form.fields().start().set(Validity.Start.EXTEND);
        assertThat(form.form().isDirty()).isTrue();
        assertThat(form.submit().orElseThrow().validity()).isEqualTo(new Validity.Days(7, 3, Validity.Start.EXTEND));
    }

    @Test
    void foretellsThePlansLastDayAndHowItMoves() {
        saveEarlier(new Validity.Days(7));
        type(form.fields().days(), "7");
        assertThat(plan().end()).isEqualTo(Message.of("clock.plan.until", LocalDate.of(2026, 11, 28)));
        assertThat(plan().moved()).contains(Message.of("form.preview.later", 2L));
        form.fields().start().set(Validity.Start.EXTEND);
        form.fields().cycles().set(2);
        assertThat(plan().end()).isEqualTo(Message.of("clock.plan.until", LocalDate.of(2026, 12, 10)));
        assertThat(plan().moved()).contains(Message.of("form.preview.later", 14L));
        form.fields().start().set(Validity.Start.RESTART);
        form.fields().cycles().set(1);
        type(form.fields().days(), "1");
        assertThat(plan().moved()).contains(Message.of("form.preview.earlier", 4L));
    }

    @Test
    void saysThatABackdatedPlanMovesNothing() {
        saveEarlier(new Validity.Days(7));
        type(form.fields().date(), "2026-11-01");
        type(form.fields().days(), "30");
        assertThat(plan().end()).isEqualTo(Message.of("clock.plan.until", LocalDate.of(2026, 11, 26)));
        assertThat(plan().moved()).contains(Message.of("form.preview.same"));
    }

    @Test
    void foretellsForWhicheverNumberIsTyped() {
        saveEarlier(new Validity.Days(7));
        type(form.fields().days(), "7");
        type(form.fields().number(), METFONE.national());
        assertThat(plan().moved()).isEmpty();
        type(form.fields().number(), "");
        assertThat(form.advice().get().plan()).isEmpty();
    }

    @Test
    void comparesAnEditedReceiptWithHowItWas() {
        saveEarlier(new Validity.Days(7));
        form.form().close();
        form.openFor(desk.receipts().find(new UUID(0, 70)).orElseThrow());
        assertThat(plan().moved()).isEmpty();
        type(form.fields().days(), "10");
        assertThat(plan().end()).isEqualTo(Message.of("clock.plan.until", LocalDate.of(2026, 11, 29)));
        assertThat(plan().moved()).contains(Message.of("form.preview.later", 3L));
    }

    @Test
    void saysWhatIsNotKnownAndThatATopUpIsNoPlan() {
        assertThat(plan().end()).isEqualTo(Message.of("clock.plan.unknown"));
        assertThat(balance().end()).isEqualTo(Message.of("clock.balance.unknown"));
        assertThat(balance().note()).contains(Message.of("form.preview.balance.ask"));
        form.fields().kind().set(Purchase.Kind.TOP_UP);
        assertThat(form.advice().get().plan()).isEmpty();
    }

    @Test
    void estimatesTheBalanceByTheOperatorsTableUnlessADateIsTyped() {
        form.fields().kind().set(Purchase.Kind.TOP_UP_AND_PLAN);
        type(form.fields().paid(), "1");
        assertThat(balance().end()).isEqualTo(Message.of("clock.balance.about", LocalDate.of(2026, 11, 29)));
        assertThat(balance().note()).contains(Message.of("form.preview.balance.table", "Smart"));
        assertThat(balance().evidence()).isPresent();
        type(form.fields().balanceUntil(), "2026-12-24");
        assertThat(balance().end()).isEqualTo(Message.of("clock.balance.until", LocalDate.of(2026, 12, 24)));
        assertThat(balance().evidence()).isEmpty();
    }

    @Test
    void saysThatTheBalanceIsUnknownWhereTheTableOfTheChannelLacksTheAmount() {
        ReceiptFormViewModel bundled = DeskRooms.over(desk, Room.RECEIPTS, GuideFile.bundled())
                .receipts()
                .form();
        bundled.openFor(DRAFT, Currency.USD);
        bundled.fields().kind().set(Purchase.Kind.TOP_UP);
        type(bundled.fields().paid(), "10");
        assertThat(bundled.advice().get().balance().orElseThrow().end())
                .isEqualTo(Message.of("clock.balance.about", LocalDate.of(2027, 1, 30)));
        type(bundled.fields().channel(), "online");
        ClockPreview online = bundled.advice().get().balance().orElseThrow();
        assertThat(online.end()).isEqualTo(Message.of("clock.balance.unknown"));
        assertThat(online.note()).contains(Message.of("form.preview.balance.ask"));
        assertThat(online.evidence()).isEmpty();
    }

    @Test
    void foretellsAnewWhenAReceiptIsRecordedElsewhere() {
        type(form.fields().days(), "7");
        assertThat(plan().moved()).isEmpty();
        saveEarlier(new Validity.Days(7));
        assertThat(plan().moved()).contains(Message.of("form.preview.later", 2L));
    }

    @Test
    void repeatsTheLastReceiptOfTheNumber() {
        assertThat(form.last().get()).isEmpty();
        saveEarlier(new Validity.Days(7, 2, Validity.Start.EXTEND));
        assertThat(form.last().get()).isPresent();
        form.repeat();
        assertThat(form.submit().orElseThrow())
                .satisfies(receipt -> assertThat(receipt.id()).isNotEqualTo(new UUID(0, 70)))
                .usingRecursiveComparison()
                .ignoringFields("id")
                .isEqualTo(ReceiptBuilder.receipt(0)
                        .paidAt(LocalDateTime.of(2026, 11, 22, 14, 32))
                        .number(SMART)
                        .purchase(new Purchase(Purchase.Kind.DATA_PLAN, "30 GB"))
                        .validity(new Validity.Days(7, 2, Validity.Start.EXTEND))
                        .build());
        assertThat(form.renewal()).contains(RENEWAL);
    }

    @Test
    void opensForTheSamePurchaseReadyToBeSaved() {
        form.form().close();
        form.openFor(DRAFT.repeating(SAVED), Currency.USD);
        assertThat(form.form().edited().get()).isEmpty();
        assertThat(form.renewal()).contains(RENEWAL);
        assertThat(form.form().isDirty()).isFalse();
        Receipt again = form.submit().orElseThrow();
        assertThat(again.number()).isEqualTo(METFONE);
        assertThat(again.paid()).isEqualTo(SAVED.paid());
        assertThat(again.validity()).isEqualTo(new Validity.Unstated());
    }

    @Test
    void warnsOfAReceiptLikeThisOneAndSavesItAllTheSame() {
        saveEarlier(new Validity.Days(7));
        type(form.fields().date(), "2026-11-20");
        type(form.fields().paid(), "2.00");
        type(form.fields().days(), "7");
        type(form.fields().reference(), " txn-7 ");
        LocalDateTime then = LocalDateTime.of(2026, 11, 20, 9, 0);
        assertThat(form.advice().get().payment())
                .contains(Message.of("form.duplicate.payment", then, Money.of("2", Currency.USD)));
        assertThat(form.advice().get().reference()).contains(Message.of("form.duplicate.reference", then, SMART));
        assertThat(form.advice().get().alike()).containsExactly(new UUID(0, 70));
        assertThat(form.submit()).isPresent();
        form.form().close();
        assertThat(form.advice().get().alike()).isEmpty();
    }

    @Test
    void doesNotTakeAReceiptForItsOwnDuplicate() {
        saveEarlier(new Validity.Days(7));
        form.form().close();
        form.openFor(desk.receipts().find(new UUID(0, 70)).orElseThrow());
        assertThat(form.advice().get().payment()).isEmpty();
        assertThat(form.advice().get().reference()).isEmpty();
    }

    @Test
    void questionsAPlanWithoutAnEndOnceAndThenSavesIt() {
        type(form.fields().paid(), "2");
        assertThat(form.submit()).isEmpty();
        assertThat(form.endQuestioned().get()).isTrue();
        assertThat(form.submit()).isPresent();
    }

    @Test
    void asksForTheEndAgainAfterThePersonWentBackToIt() {
        type(form.fields().paid(), "2");
        form.submit();
        form.takeQuestionBack();
        assertThat(form.endQuestioned().get()).isFalse();
        assertThat(form.submit()).as("it is asked again").isEmpty();
        assertThat(form.endQuestioned().get()).isTrue();
    }

    @Test
    void takesTheQuestionBackOnceThereIsAnEnd() {
        type(form.fields().paid(), "2");
        form.submit();
        form.chips().choose(new DayChips.Usual(7));
        assertThat(form.endQuestioned().get()).isFalse();
        assertThat(form.submit().orElseThrow().validity()).isEqualTo(new Validity.Days(7));
    }

    @Test
    void asksForNoEndOfATopUpAloneNorOfWhatWasRecordedWithoutOne() {
        type(form.fields().paid(), "2");
        form.submit();
        form.noPlan();
        assertThat(form.endQuestioned().get()).isFalse();
        assertThat(form.submit().orElseThrow().purchase().kind()).isEqualTo(Purchase.Kind.TOP_UP);
        saveEarlier(new Validity.Unstated());
        form.form().close();
        form.openFor(desk.receipts().find(new UUID(0, 70)).orElseThrow());
        assertThat(form.submit()).isPresent();
    }

    @Test
    void fillsInTheDaysOfAChip() {
        assertThat(form.chips().chosen().get()).isEmpty();
        form.chips().choose(new DayChips.Usual(10));
        assertThat(form.fields().days().value()).contains(Optional.of(10));
        assertThat(form.chips().chosen().get()).contains(new DayChips.Usual(10));
        type(form.fields().days(), "12");
        assertThat(form.chips().chosen().get()).isEmpty();
        form.chips().choose(new DayChips.Other());
        assertThat(form.sections().otherDays().get()).isTrue();
        assertThat(form.fields().days().text().get()).isEqualTo("12");
        form.chips().choose(new DayChips.Usual(1));
        assertThat(form.sections().otherDays().get()).isFalse();
        assertThat(form.fields().days().value()).contains(Optional.of(1));
    }

    @Test
    void offersWhatTheNumberBoughtLast() {
        Validity.Days twice = new Validity.Days(7, 2, Validity.Start.RESTART);
        saveEarlier(twice);
        DayChips.Chip last = new DayChips.Last(twice, "30 GB");
        assertThat(form.chips().chips().get()).contains(last);
        form.chips().choose(last);
        assertThat(form.fields().description().text().get()).isEqualTo("30 GB");
        assertThat(form.fields().cycles().get()).isEqualTo(2);
        assertThat(form.chips().chosen().get()).contains(last);
        form.chips().choose(new DayChips.Usual(7));
        assertThat(form.fields().description().text().get()).isEmpty();
        type(form.fields().number(), METFONE.national());
        assertThat(form.chips().chips().get()).doesNotContain(last);
    }

    @Test
    void putsThePlansEndRightByOneLink() {
        saveEarlier(new Validity.Days(7));
        type(form.fields().days(), "7");
        assertThat(plan().correction())
                .isEqualTo(new ClockPreview.Correction(
                        Message.of("form.preview.correct.extend", LocalDate.of(2026, 12, 3)), ClockPreview.Way.EXTEND));
        form.correct(ClockPreview.Way.EXTEND);
        assertThat(plan().end()).isEqualTo(Message.of("clock.plan.until", LocalDate.of(2026, 12, 3)));
        assertThat(plan().correction().way()).isEqualTo(ClockPreview.Way.RESTART);
        form.correct(ClockPreview.Way.RESTART);
        assertThat(plan().end()).isEqualTo(Message.of("clock.plan.until", LocalDate.of(2026, 11, 28)));
    }

    @Test
    void makesRoomForTheDateInTheSmsByOneLinkEach() {
        type(form.fields().days(), "7");
        assertThat(plan().correction().way()).isEqualTo(ClockPreview.Way.PLAN_DATE);
        assertThat(balance().correction().way()).isEqualTo(ClockPreview.Way.BALANCE_DATE);
        form.correct(ClockPreview.Way.PLAN_DATE);
        assertThat(form.fields().validityInput().get()).isEqualTo(ValidityInput.UNTIL);
        assertThat(form.sections().otherDays().get()).isTrue();
        form.correct(ClockPreview.Way.BALANCE_DATE);
        assertThat(form.sections().balanceDate().get()).isTrue();
    }

    @Test
    void collapsesWhatIsFilledInAndExpandsWhatIsNot() {
        assertThat(form.sections().expanded().get()).isFalse();
        assertThat(form.sections().channelAsked().get()).isFalse();
        openBlank();
        assertThat(form.sections().channelAsked().get()).isTrue();
        type(form.fields().number(), "096 234 5678");
        assertThat(form.sections().expanded().get()).isFalse();
        type(form.fields().time(), "25:00");
        form.submit();
        assertThat(form.sections().expanded().get()).isTrue();
    }

    @Test
    void expandsForANumberOfWhichNobodyKnowsTheOperator() {
        openBlank();
        type(form.fields().number(), "018 234 5678");
        assertThat(form.sections().expanded().get()).isTrue();
    }

    @Test
    void goesByTheOperatorOfTheCardAndNamesTheOneOfThePrefix() {
        desk.cards().add(SimCard.of(new UUID(0, 80), SMART).withOperator(Optional.of("metfone")), made -> {});
        openBlank();
        type(form.fields().number(), SMART.national());
        assertThat(form.fields().operator().value()).contains("metfone");
        assertThat(form.advice().get().operator())
                .contains(Message.of("form.operator.card", "096", "Smart", "Metfone"));
        form.fields().operator().text().set("smart");
        assertThat(form.advice().get().operator())
                .contains(Message.of("form.operator.card.other", "096", "Smart", "Metfone"));
    }
}
