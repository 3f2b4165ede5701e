package org.xufei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xufei.domain.entry.Entry;
import org.xufei.domain.entry.Flaw;
import org.xufei.domain.entry.Remark;
import org.xufei.domain.entry.Typed;
import org.xufei.domain.sim.Iccid;

class FieldTest {

    private int most = 3;
    private final Field<String> field = new Field<>(text -> text.isBlank()
            ? Typed.flawed(Flaw.Kind.MISSING)
            : text.length() > most ? Typed.flawed(Flaw.Kind.TOO_LONG, "" + most) : Typed.of(text));

    @BeforeEach
    void typeTooMuch() {
        field.text().set("long");
    }

    @Test
    void showsNoFlawWhileTyping() {
        assertThat(field.flaw().get()).isEmpty();
        assertThat(field.typed().get().flaw()).contains(new Flaw(Flaw.Kind.TOO_LONG, "3"));
        assertThat(field.value()).isEmpty();
    }

    @Test
    void showsTheFlawOnceTheFieldIsLeft() {
        field.leave();
        assertThat(field.flaw().get()).contains(new Flaw(Flaw.Kind.TOO_LONG, "3"));
    }

    @Test
    void hidesTheFlawAgainWhenTypingGoesOn() {
        field.leave();
        field.text().set("longer");
        assertThat(field.flaw().get()).isEmpty();
    }

    @Test
    void tellsNobodyOffForLeavingAFieldEmpty() {
        field.text().set("  ");
        field.leave();
        assertThat(field.flaw().get()).isEmpty();
    }

    @Test
    void showsThatAnEmptyFieldIsMissingWhenChecked() {
        field.text().set("");
        assertThat(field.check()).isFalse();
        assertThat(field.flaw().get()).contains(Flaw.of(Flaw.Kind.MISSING));
    }

    @Test
    void passesTheCheckWithAValue() {
        field.text().set("ok");
        assertThat(field.check()).isTrue();
        assertThat(field.flaw().get()).isEmpty();
        assertThat(field.value()).contains("ok");
    }

    @Test
    void readsAgainWhatItsMeaningHangsOn() {
        field.leave();
        most = 4;
        assertThat(field.value()).isEmpty();
        field.reread();
        assertThat(field.value()).contains("long");
        assertThat(field.flaw().get()).isEmpty();
        most = 2;
        field.reread();
        assertThat(field.flaw().get()).contains(new Flaw(Flaw.Kind.TOO_LONG, "2"));
    }

    @Test
    void showsNoFlawWhenItIsReadAgainBeforeItWasLeft() {
        field.reread();
        assertThat(field.flaw().get()).isEmpty();
    }

    @Test
    void takesWhatIsOfferedInsteadOfWhatWasTyped() {
        field.check();
        field.accept("ok");
        assertThat(field.text().get()).isEqualTo("ok");
        assertThat(field.value()).contains("ok");
        assertThat(field.flaw().get()).isEmpty();
    }

    @Test
    void showsBackADateWhileItIsTypedAndADoubtOnlyOnceTheFieldIsLeft() {
        Field<LocalDate> date = new Field<>(Entry::date);
        date.text().set("23/11/2027");
        assertThat(date.remark().get()).contains(new Remark.ReadAs(LocalDate.of(2027, 11, 23)));
        date.text().set("2027-11-23");
        assertThat(date.remark().get()).isEmpty();

        Field<Iccid> iccid = new Field<>(Entry::iccid);
        iccid.text().set("12");
        assertThat(iccid.remark().get()).isEmpty();
        iccid.leave();
        assertThat(iccid.remark().get()).contains(new Remark.DoubtfulIccid());
        iccid.text().set("123");
        assertThat(iccid.remark().get()).isEmpty();
    }

    @Test
    void startsAnewWithoutAFlawEvenWithTheSameText() {
        field.check();
        field.reset("long");
        assertThat(field.text().get()).isEqualTo("long");
        assertThat(field.flaw().get()).isEmpty();
    }
}
