package org.xufei.ui;

import org.xufei.domain.entry.Flaw;

/** What to tell someone whose entry has a flaw. */
public final class Flaws {

    private Flaws() {}

    public static Message message(Flaw flaw) {
        return switch (flaw.kind()) {
            case MISSING -> Message.of("flaw.missing");
            case STRAY_CHARACTER -> Message.of("flaw.stray", flaw.detail());
            case FOREIGN_NUMBER -> Message.of("flaw.number.foreign");
            case NOT_A_MOBILE -> Message.of("flaw.number.landline");
            case NOT_A_NUMBER -> Message.of("flaw.number.shape", flaw.detail());
            case NOT_AN_AMOUNT -> Message.of("flaw.amount.shape");
            case AMOUNT_IS_ZERO -> Message.of("flaw.amount.zero");
            case AMOUNT_TOO_LARGE -> Message.of("flaw.amount.large");
            case TOO_MANY_DECIMALS ->
                flaw.detail().equals("0")
                        ? Message.of("flaw.amount.riel")
                        : Message.of("flaw.amount.decimals", flaw.detail());
            case NOT_A_DATE -> Message.of("flaw.date.shape");
            case NO_SUCH_DAY -> Message.of("flaw.date.none");
            case NOT_A_TIME -> Message.of("flaw.time.shape");
            case NOT_DAYS -> Message.of("flaw.days.shape");
            case IN_THE_FUTURE -> Message.of("flaw.date.future");
            case ENDS_BEFORE_PAYMENT -> Message.of("flaw.date.early");
            case NOT_DATA -> Message.of("flaw.data.shape");
            case IN_THE_PAST -> Message.of("flaw.date.past");
            case TOO_FAR_AHEAD -> Message.of("flaw.date.far");
            case ENDS_BEFORE_START -> Message.of("flaw.date.order");
            case NOT_AN_ICCID -> Message.of("flaw.iccid.shape");
            case NOT_LEAD_TIMES -> Message.of("flaw.leads.shape", flaw.detail());
            case TOO_LONG -> Message.of("flaw.text.long", flaw.detail());
        };
    }
}
