package org.xufei.ui;

import org.xufei.domain.input.InputError;
import org.xufei.domain.input.InputNote;

/** What to tell someone about an entry. */
public final class InputMessages {

    private InputMessages() {}

    public static Message message(InputError flaw) {
        return switch (flaw.kind()) {
            case MISSING -> Message.of("flaw.missing");
            case STRAY_CHARACTER -> Message.of("flaw.stray", flaw.detail());
            case FOREIGN_NUMBER -> Message.of("flaw.number.foreign");
            case NOT_A_MOBILE ->
                flaw.details().isEmpty()
                        ? Message.of("flaw.number.service")
                        : Message.of("flaw.number.prefix", flaw.detail());
            case NOT_A_NUMBER -> Message.of("flaw.number.shape", flaw.detail());
            case WRONG_LENGTH ->
                Message.of(
                        "flaw.number.length",
                        flaw.details().get(0),
                        flaw.details().get(1),
                        flaw.details().get(2));
            case NOT_DIGITS -> Message.of("flaw.number.digits");
            case NOT_AN_AMOUNT -> Message.of("flaw.amount.shape", flaw.detail());
            case AMOUNT_IS_ZERO -> Message.of("flaw.amount.zero");
            case AMOUNT_TOO_LARGE -> Message.of("flaw.amount.large");
            case TOO_MANY_DECIMALS ->
                flaw.detail().equals("0")
                        ? Message.of("flaw.amount.riel")
                        : Message.of("flaw.amount.decimals", flaw.detail());
            case NOT_A_DATE -> Message.of("flaw.date.shape");
            case NO_SUCH_DAY -> Message.of("flaw.date.none");
            case AMBIGUOUS_DATE -> Message.of("flaw.date.ambiguous");
            case UNLIKELY_YEAR -> Message.of("flaw.date.year", flaw.detail());
            case BUDDHIST_YEAR ->
                Message.of(
                        "flaw.date.buddhist",
                        flaw.details().get(0),
                        flaw.details().get(1));
            case NOT_A_TIME -> Message.of("flaw.time.shape");
            case NOT_DAYS -> Message.of("flaw.days.shape");
            case TOO_MANY_DAYS -> Message.of("flaw.days.many");
            case IN_THE_FUTURE -> Message.of("flaw.date.future");
            case ENDS_BEFORE_PAYMENT -> Message.of("flaw.date.early");
            case NOT_DATA -> Message.of("flaw.data.shape");
            case IN_THE_PAST -> Message.of("flaw.date.past");
            case ENDS_BEFORE_START -> Message.of("flaw.date.order");
            case NOT_LEAD_TIMES -> Message.of("flaw.leads.shape", flaw.detail());
            case NOT_A_PIN -> Message.of("flaw.pin");
            case NOT_A_PUK -> Message.of("flaw.puk");
            case TOO_LONG -> Message.of("flaw.text.long", flaw.detail());
        };
    }

    /** What to say about a value that is taken as it is. */
    public static Message message(InputNote remark) {
        if (remark instanceof InputNote.ReadAs readAs) {
            return Message.of("remark.date", readAs.date());
        }
        return Message.of("remark.iccid");
    }
}
