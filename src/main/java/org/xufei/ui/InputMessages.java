package org.xufei.ui;

import org.xufei.domain.input.InputError;
import org.xufei.domain.input.InputNote;

/** What to tell someone about an entry. */
public final class InputMessages {

    private InputMessages() {}

    public static Message message(InputError error) {
        return switch (error.kind()) {
            case MISSING -> Message.of("error.missing");
            case STRAY_CHARACTER -> Message.of("error.stray", error.detail());
            case FOREIGN_NUMBER -> Message.of("error.number.foreign");
            case NOT_A_MOBILE ->
                error.details().isEmpty()
                        ? Message.of("error.number.service")
                        : Message.of("error.number.prefix", error.detail());
            case NOT_A_NUMBER -> Message.of("error.number.shape", error.detail());
            case WRONG_LENGTH ->
                Message.of(
                        "error.number.length",
                        error.details().get(0),
                        error.details().get(1),
                        error.details().get(2));
            case NOT_DIGITS -> Message.of("error.number.digits");
            case NOT_AN_AMOUNT -> Message.of("error.amount.shape", error.detail());
            case AMOUNT_IS_ZERO -> Message.of("error.amount.zero");
            case AMOUNT_TOO_LARGE -> Message.of("error.amount.large");
            case TOO_MANY_DECIMALS ->
                error.detail().equals("0")
                        ? Message.of("error.amount.riel")
                        : Message.of("error.amount.decimals", error.detail());
            case NOT_A_DATE -> Message.of("error.date.shape");
            case NO_SUCH_DAY -> Message.of("error.date.none");
            case AMBIGUOUS_DATE -> Message.of("error.date.ambiguous");
            case UNLIKELY_YEAR -> Message.of("error.date.year", error.detail());
            case BUDDHIST_YEAR ->
                Message.of(
                        "error.date.buddhist",
                        error.details().get(0),
                        error.details().get(1));
            case NOT_A_TIME -> Message.of("error.time.shape");
            case NOT_DAYS -> Message.of("error.days.shape");
            case TOO_MANY_DAYS -> Message.of("error.days.many");
            case IN_THE_FUTURE -> Message.of("error.date.future");
            case ENDS_BEFORE_PAYMENT -> Message.of("error.date.early");
            case NOT_DATA -> Message.of("error.data.shape");
            case IN_THE_PAST -> Message.of("error.date.past");
            case ENDS_BEFORE_START -> Message.of("error.date.order");
            case NOT_LEAD_TIMES -> Message.of("error.leads.shape", error.detail());
            case NOT_A_PIN -> Message.of("error.pin");
            case NOT_A_PUK -> Message.of("error.puk");
            case TOO_LONG -> Message.of("error.text.long", error.detail());
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
