package org.xufei.ui.settings;

import java.util.List;
import org.xufei.domain.guide.Channel;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.Validity;
import org.xufei.ui.Message;
import org.xufei.ui.PurchaseKinds;

/** What is said of a receipt. */
final class ReceiptDescriber implements RecordDescriber<Receipt> {

    private final Guide guide;
    private final NumberNames names;

    ReceiptDescriber(Guide guide, NumberNames names) {
        this.guide = guide;
        this.names = names;
    }

    @Override
    public Message line(Receipt receipt) {
        return Message.of("settings.receipt", names.of(receipt.number()), receipt.paidAt(), receipt.paid());
    }

    @Override
    public List<FieldChange> changes(Receipt before, Receipt after) {
        return new Comparison<>(before, after)
                .field("settings.change.date", Receipt::paidAt)
                .field("settings.change.number", Receipt::number)
                .field("settings.change.operator", this::operator)
                .field("settings.change.channel", this::channel)
                .field("settings.change.purchase", receipt -> purchase(receipt.purchase()))
                .field("settings.change.paid", Receipt::paid)
                .field("settings.change.validity", receipt -> validity(receipt.validity()))
                .field("settings.change.balance", receipt -> RecordDescriber.orNothing(receipt.balanceUntil()))
                .text("settings.change.reference", Receipt::reference)
                .text("settings.change.note", Receipt::note)
                .differences();
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
}
