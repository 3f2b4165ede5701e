package org.xufei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.xufei.domain.input.InputError;
import org.xufei.domain.input.InputNote;
import org.xufei.domain.input.InputParser;
import org.xufei.domain.input.Parsed;
import org.xufei.domain.sim.Iccid;

class FormFieldTest {

    private int most = 3;
    private final FormField<String> field = new FormField<>(text -> text.isBlank()
            ? Parsed.invalid(InputError.Kind.MISSING)
            : text.length() > most ? Parsed.invalid(InputError.Kind.TOO_LONG, "" + most) : Parsed.of(text));

    @BeforeEach
    void typeTooMuch() {
        field.text().set("long");
    }

    @Test
    void showsNoErrorWhileTyping() {
        assertThat(field.error().get()).isEmpty();
        assertThat(field.parsed().get().error()).contains(new InputError(InputError.Kind.TOO_LONG, "3"));
        assertThat(field.value()).isEmpty();
    }

    @Test
    void showsTheErrorOnceTheFieldIsLeft() {
        field.leave();
        assertThat(field.error().get()).contains(new InputError(InputError.Kind.TOO_LONG, "3"));
    }

    @Test
    void hidesTheErrorAgainWhenTypingGoesOn() {
        field.leave();
        field.text().set("longer");
        assertThat(field.error().get()).isEmpty();
    }

    @Test
    void tellsNobodyOffForLeavingAFieldEmpty() {
        field.text().set("  ");
        field.leave();
        assertThat(field.error().get()).isEmpty();
    }

    @Test
    void showsThatAnEmptyFieldIsMissingWhenChecked() {
        field.text().set("");
        assertThat(field.check()).isFalse();
        assertThat(field.error().get()).contains(InputError.of(InputError.Kind.MISSING));
    }

    @Test
    void passesTheCheckWithAValue() {
        field.text().set("ok");
        assertThat(field.check()).isTrue();
        assertThat(field.error().get()).isEmpty();
        assertThat(field.value()).contains("ok");
    }

    @Test
    void readsAgainWhatItsMeaningHangsOn() {
        field.leave();
        most = 4;
        assertThat(field.value()).isEmpty();
        field.reread();
        assertThat(field.value()).contains("long");
        assertThat(field.error().get()).isEmpty();
        most = 2;
        field.reread();
        assertThat(field.error().get()).contains(new InputError(InputError.Kind.TOO_LONG, "2"));
    }

    @Test
    void showsNoErrorWhenItIsReadAgainBeforeItWasLeft() {
        field.reread();
        assertThat(field.error().get()).isEmpty();
    }

    @Test
    void takesWhatIsOfferedInsteadOfWhatWasTyped() {
        field.check();
        field.accept("ok");
        assertThat(field.text().get()).isEqualTo("ok");
        assertThat(field.value()).contains("ok");
        assertThat(field.error().get()).isEmpty();
    }

    @Test
    void showsBackADateWhileItIsTypedAndADoubtOnlyOnceTheFieldIsLeft() {
        FormField<LocalDate> date = new FormField<>(InputParser::date);
        date.text().set("23/11/2027");
        assertThat(date.note().get()).contains(new InputNote.ReadAs(LocalDate.of(2027, 11, 23)));
        date.text().set("2027-11-23");
        assertThat(date.note().get()).isEmpty();

        FormField<Iccid> iccid = new FormField<>(InputParser::iccid);
        iccid.text().set("12");
        assertThat(iccid.note().get()).isEmpty();
        iccid.leave();
        assertThat(iccid.note().get()).contains(new InputNote.DoubtfulIccid());
        iccid.text().set("123");
        assertThat(iccid.note().get()).isEmpty();
    }

    @Test
    void startsAnewWithoutAnErrorEvenWithTheSameText() {
        field.check();
        field.reset("long");
        assertThat(field.text().get()).isEqualTo("long");
        assertThat(field.error().get()).isEmpty();
    }
}
