package org.xufei.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.xufei.domain.guide.Channel;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.Validity;
import org.xufei.ui.Message;
import org.xufei.ui.PurchaseKinds;
import org.xufei.ui.Texts;

/** A receipt in one line, and the fields in which two states of it differ. */
final class ReceiptLines {

    private final Guide guide;
    private final Texts texts;

    ReceiptLines(Guide guide, Texts texts) {
        this.guide = guide;
        this.texts = texts;
    }

    String line(Receipt receipt) {
        return texts.of(Message.of("settings.receipt", receipt.number(), receipt.paidAt(), receipt.paid()));
    }

    /** One line per field that differs. */
    String changes(Receipt before, Receipt after) {
        List<Message> lines = new ArrayList<>();
        compare(lines, "settings.change.date", before, after, Receipt::paidAt);
        compare(lines, "settings.change.number", before, after, Receipt::number);
        compare(lines, "settings.change.operator", before, after, this::operator);
        compare(lines, "settings.change.channel", before, after, this::channel);
        compare(lines, "settings.change.purchase", before, after, receipt -> purchase(receipt.purchase()));
        compare(lines, "settings.change.paid", before, after, Receipt::paid);
        compare(lines, "settings.change.validity", before, after, receipt -> validity(receipt.validity()));
        compare(lines, "settings.change.balance", before, after, receipt -> orNothing(receipt.balanceUntil()));
        compare(lines, "settings.change.reference", before, after, receipt -> orNothing(receipt.reference()));
        compare(lines, "settings.change.note", before, after, receipt -> orNothing(receipt.note()));
        return String.join("\n", lines.stream().map(texts::of).toList());
    }

    private static void compare(
            List<Message> lines, String key, Receipt before, Receipt after, Function<Receipt, Object> field) {
        Object earlier = field.apply(before);
        Object later = field.apply(after);
        if (!earlier.equals(later)) {
            lines.add(Message.of(key, earlier, later));
        }
    }

    private Object operator(Receipt receipt) {
        return guide.operator(receipt.operator()).map(Operator::name).orElse(receipt.operator());
    }

    private Object channel(Receipt receipt) {
        return guide.channel(receipt.channel())
                .map(Channel::name)
                .<Object>map(name -> name)
                .orElse(receipt.channel());
    }

    private static Object purchase(Purchase purchase) {
        Message kind = PurchaseKinds.message(purchase.kind());
        return purchase.description().isEmpty() ? kind : Message.of("receipts.purchase", kind, purchase.description());
    }

    private static Object validity(Validity validity) {
        if (validity instanceof Validity.Days runs) {
            return Message.of("receipts.validity.days", runs.days());
        } else if (validity instanceof Validity.Until runs) {
            return runs.date();
        }
        return Message.of("settings.change.nothing");
    }

    private static Object orNothing(String text) {
        return orNothing(Optional.of(text).filter(said -> !said.isEmpty()));
    }

    private static Object orNothing(Optional<?> value) {
        return value.<Object>map(known -> known).orElse(Message.of("settings.change.nothing"));
    }
}
