package org.xufei.ui.simcards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.ui.simcards.CardRoom.card;
import static org.xufei.ui.simcards.CardRoom.id;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xufei.domain.input.InputError;
import org.xufei.domain.input.InputNote;
import org.xufei.domain.reminder.LeadTimes;
import org.xufei.domain.sim.Custody;
import org.xufei.domain.sim.DeclaredStatus;
import org.xufei.domain.sim.Iccid;
import org.xufei.domain.sim.SimCard;
import org.xufei.domain.sim.SimCodes;
import org.xufei.ui.Message;

final class CardFormViewModelTest {

    private final CardRoom cards;
    private final CardFormViewModel form;

    CardFormViewModelTest(@TempDir Path folder) {
        cards = new CardRoom(folder);
        form = cards.form;
    }

    private SimCard only() {
        assertThat(cards.desk.cards().list().get().all()).hasSize(1);
        return cards.desk.cards().list().get().all().get(0);
    }

    @Test
    void makesACardOfEverythingThatIsTyped() {
        form.openNew();
        form.fields().number().text().set("096 234 5678");
        form.fields().nickname().text().set(" Router ");
        form.fields().holder().text().set("Chan");
        form.fields().group().text().set("office");
        form.fields().place().text().set("desk");
        form.fields().iccid().text().set("8985 5012 3456 7890 127");
        form.fields().registeredName().text().set("Chan Dara");
        form.fields().leadTimes().text().set("14，7 1");
        form.fields().note().text().set("bank");
        form.save();

        SimCard made = only();
        assertThat(made)
                .isEqualTo(new SimCard(
                        made.id(),
                        CardRoom.SMART,
                        "Router",
                        Optional.empty(),
                        new Custody("Chan", "office", "desk"),
                        Optional.of(new Iccid("8985501234567890127")),
                        "Chan Dara",
                        "bank",
                        Optional.of(LeadTimes.of(14, 7, 1, -1)),
                        new DeclaredStatus.InUse()));
        assertThat(form.form().open().get()).isFalse();
        cards.notices.undoTold();
        assertThat(cards.desk.cards().list().get().all()).isEmpty();
    }

    @Test
    void findsTheOperatorByThePrefixAndLetsItBeCorrected() {
        form.openNew();
        form.fields().number().text().set("0962345678");
        assertThat(form.fields().operator().text().get()).isEqualTo("smart");
        assertThat(form.numberNote().get()).isEmpty();

        form.fields().operator().text().set("metfone");
        assertThat(form.numberNote().get()).contains(Message.of("cards.form.operator.other", "096", "Smart"));
        form.save();
        assertThat(only().operator()).contains("metfone");

        form.openFor(only());
        assertThat(form.fields().operator().text().get()).isEqualTo("metfone");
        assertThat(form.form().isDirty()).isFalse();
    }

    @Test
    void saysThatANumberHasACardAlready() {
        cards.add(card(1, "", ""));
        form.openNew();
        form.fields().number().text().set(card(1, "", "").number().national());
        assertThat(form.numberNote().get()).contains(Message.of("cards.form.number.known"));
        form.cancel();
        form.openFor(card(1, "", ""));
        assertThat(form.numberNote().get()).isEmpty();
    }

    @Test
    void keepsWhatIsTypedAndShowsEveryError() {
        form.openNew();
        form.fields().iccid().text().set("8".repeat(41));
        form.fields().leadTimes().text().set("7, 400");
        form.fields().status().set(StatusOption.REPLACED);
        form.fields().statusDate().text().set("2026-11-23");
        form.save();

        assertThat(form.fields().number().error().get().map(InputError::kind)).contains(InputError.Kind.MISSING);
        assertThat(form.fields().iccid().error().get().map(InputError::kind)).contains(InputError.Kind.TOO_LONG);
        assertThat(form.fields().leadTimes().error().get().map(InputError::kind))
                .contains(InputError.Kind.NOT_LEAD_TIMES);
        assertThat(form.fields().statusDate().error().get().map(InputError::kind))
                .contains(InputError.Kind.IN_THE_FUTURE);
        assertThat(form.fields().replacement().error().get().map(InputError::kind))
                .contains(InputError.Kind.MISSING);
        assertThat(form.form().hint().get()).contains(Message.of("cards.form.invalid"));
        assertThat(form.fields().leadTimes().text().get()).isEqualTo("7, 400");
        assertThat(cards.desk.cards().list().get().all()).isEmpty();
    }

    @Test
    void noLongerSpeaksOfMarkedFieldsOnceNoneIsMarked() {
        form.openNew();
        form.save();
        assertThat(form.form().hint().get()).contains(Message.of("cards.form.invalid"));

        form.fields().number().text().set("0962345678");

        assertThat(form.form().hint().get()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8985501234567890128", "898600B5123456789012", "898550123456789012", "12"})
    void savesADoubtfulNumberOfTheCardAndSaysSo(String printed) {
        form.openNew();
        form.fields().number().text().set("0962345678");
        form.fields().iccid().text().set(printed);
        assertThat(form.fields().iccid().note().get()).isEmpty();
        form.fields().iccid().leave();
        assertThat(form.fields().iccid().note().get()).contains(new InputNote.DoubtfulIccid());
        form.save();
        assertThat(only().iccid()).contains(new Iccid(printed));
        form.openFor(only());
        assertThat(form.fields().iccid().text().get()).isEqualTo(printed);
    }

    @Test
    void dropsThePaddingOfANumberOfTheCard() {
        form.openNew();
        form.fields().number().text().set("0962345678");
        form.fields().iccid().text().set("8944 4765 0000 8878 576F");
        form.fields().iccid().leave();
        assertThat(form.fields().iccid().note().get()).isEmpty();
        form.save();
        assertThat(only().iccid()).contains(new Iccid("8944476500008878576"));
    }

    @Test
    void asksForNoDateOfACardInUse() {
        form.openNew();
        form.fields().number().text().set("0962345678");
        form.fields().statusDate().text().set("whenever");
        form.save();
        assertThat(only().status()).isEqualTo(new DeclaredStatus.InUse());
    }

    @Test
    void notesThatACardIsRetiredLostOrReplacedAndSinceWhen() {
        cards.add(card(1, "", ""), card(2, "", ""), card(3, "", ""), card(4, "", ""));
        say(1, StatusOption.RETIRED);
        say(2, StatusOption.LOST);
        form.openFor(cards.saved(3));
        form.fields().status().set(StatusOption.REPLACED);
        form.fields().statusDate().text().set("2026-11-01");
        form.fields().replacement().text().set(id(4).toString());
        form.save();

        LocalDate day = LocalDate.of(2026, 11, 1);
        assertThat(cards.saved(1).status()).isEqualTo(new DeclaredStatus.Retired(day));
        assertThat(cards.saved(2).status()).isEqualTo(new DeclaredStatus.Lost(day));
        assertThat(cards.saved(3).status()).isEqualTo(new DeclaredStatus.Replaced(id(4), day));
        assertThat(cards.saved(4)).isEqualTo(card(4, "", ""));
        cards.notices.undoTold();
        assertThat(cards.saved(3).status()).isEqualTo(new DeclaredStatus.InUse());

        form.openFor(cards.saved(1));
        assertThat(form.fields().status().get()).isEqualTo(StatusOption.RETIRED);
        assertThat(form.fields().statusDate().text().get()).isEqualTo("2026-11-01");
        assertThat(form.form().isDirty()).isFalse();
    }

    private void say(int n, StatusOption mode) {
        form.openFor(cards.saved(n));
        form.fields().status().set(mode);
        form.fields().statusDate().text().set("2026-11-01");
        form.save();
    }

    @Test
    void keepsLeadTimesThatTheTextCannotSay() {
        cards.add(card(1, "", "").withLeadTimes(Optional.of(LeadTimes.SILENT)));
        form.openFor(cards.saved(1));
        form.fields().holder().text().set("Sok");
        form.save();
        assertThat(cards.saved(1).leadTimes()).contains(LeadTimes.SILENT);
        assertThat(cards.saved(1).custody().holder()).isEqualTo("Sok");
    }

    @Test
    void keepsTheCodesApartFromTheCardAndLetsNoSearchFindThem() {
        form.openNew();
        form.fields().number().text().set("0962345678");
        form.fields().pin().text().set(" 4711 ");
        form.fields().puk().text().set("1357 2468");
        form.save();
        assertThat(cards.desk.cards().codes().of(only().id())).isEqualTo(new SimCodes(only().id(), "4711", "13572468"));
        for (String code : List.of("4711", "13572468")) {
            cards.shown.search().set(code);
            assertThat(cards.shownIds()).isEmpty();
        }

        form.openFor(only());
        assertThat(form.fields().pin().text().get()).isEqualTo("4711");
        assertThat(form.form().isDirty()).isFalse();
        form.fields().puk().text().set("");
        form.save();
        assertThat(cards.desk.cards().codes().of(only().id())).isEqualTo(new SimCodes(only().id(), "4711", ""));
    }

    @Test
    void takesNoCodeThatCannotBeOne() {
        form.openNew();
        form.fields().number().text().set("0962345678");
        form.fields().pin().text().set("471");
        form.fields().puk().text().set("1357246x");
        form.save();
        assertThat(form.fields().pin().error().get().map(InputError::kind)).contains(InputError.Kind.NOT_A_PIN);
        assertThat(form.fields().puk().error().get().map(InputError::kind)).contains(InputError.Kind.NOT_A_PUK);
        assertThat(form.fields().puk().text().get()).isEqualTo("1357246x");
        assertThat(cards.desk.cards().list().get().all()).isEmpty();
    }

    @Test
    void letsNothingTypedGoUnasked() {
        cards.add(card(1, "", ""));
        form.openNew();
        form.fields().holder().text().set("Sok");
        form.openFor(cards.saved(1));
        assertThat(form.form().hint().get()).contains(Message.of("cards.form.unsaved"));
        assertThat(form.fields().holder().text().get()).isEqualTo("Sok");

        form.cancel();
        assertThat(form.form().open().get()).isFalse();
        cards.notices.undoTold();
        assertThat(form.form().open().get()).isTrue();
        assertThat(form.fields().holder().text().get()).isEqualTo("Sok");
        assertThat(form.form().isDirty()).isTrue();
    }

    @Test
    void keepsWhatIsTypedWhenItCannotBeWritten() {
        form.openNew();
        form.fields().number().text().set("0962345678");
        cards.desk.fillDisk();
        form.save();
        assertThat(form.form().open().get()).isTrue();
        assertThat(form.form().isDirty()).isTrue();
        assertThat(form.form().hint().get()).contains(Message.of("cards.form.notsaved"));
        cards.desk.freeDisk();
        form.save();
        assertThat(only().number()).isEqualTo(CardRoom.SMART);
    }
}
