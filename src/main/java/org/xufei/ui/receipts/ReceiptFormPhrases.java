package org.xufei.ui.receipts;

import org.xufei.domain.Currency;
import org.xufei.domain.receipt.Purchase;
import org.xufei.ui.Message;

/** What the choices of the receipt form are called. */
final class ReceiptFormPhrases {

    private ReceiptFormPhrases() {}

    static Message of(Currency currency) {
        return switch (currency) {
            case USD -> Message.of("form.currency.usd");
            case KHR -> Message.of("form.currency.khr");
            case CNY -> Message.of("form.currency.cny");
        };
    }

    /** What an amount looks like: some currencies have no decimals. */
    static Message example(Currency currency) {
        return Message.of(currency.decimals() == 0 ? "form.paid.prompt.whole" : "form.paid.prompt");
    }

    static Message of(ValidityInput mode) {
        return switch (mode) {
            case UNSTATED -> Message.of("form.validity.unstated");
            case DAYS -> Message.of("form.validity.days");
            case UNTIL -> Message.of("form.validity.until");
        };
    }

    /** How many times the days were bought. */
    static Message cycles(int count) {
        return Message.of("form.cycles.count", count);
    }

    /** Of what the days are. */
    static Message daysOf(Purchase.Kind bought) {
        return bought == Purchase.Kind.TOP_UP ? Message.of("form.days.balance") : Message.of("form.days.plan");
    }

    static Message of(DayChips.Chip chip) {
        if (chip instanceof DayChips.Usual usual) {
            return Message.of("form.days.usual", usual.days());
        } else if (chip instanceof DayChips.Last last) {
            long days = last.validity().inAll();
            return last.description().isEmpty()
                    ? Message.of("form.days.last", days)
                    : Message.of("form.days.last.what", last.description(), days);
        }
        return Message.of("form.days.other");
    }

    /** By which the view finds its button. */
    static String id(DayChips.Chip chip) {
        if (chip instanceof DayChips.Usual usual) {
            return "days-" + usual.days();
        }
        return chip instanceof DayChips.Last ? "days-last" : "days-other";
    }
}
