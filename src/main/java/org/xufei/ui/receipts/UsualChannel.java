package org.xufei.ui.receipts;

import java.util.Optional;
import org.xufei.domain.guide.Channel;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.sim.PhoneNumber;

/** Fills in the channel by which the number was paid last, for as long as the person has chosen none. */
final class UsualChannel {

    private final ReceiptFields fields;
    private final CollapsibleSections sections;
    private final ReceiptContext context;

    private String filledIn = "";

    UsualChannel(ReceiptFields fields, CollapsibleSections sections, ReceiptContext context) {
        this.fields = fields;
        this.sections = sections;
        this.context = context;
    }

    /** Another receipt begins, with no channel. */
    void forget() {
        filledIn = "";
    }

    void of(PhoneNumber number) {
        String there = fields.channel().text().get();
        if (!there.equals(filledIn)) {
            return;
        }
        filledIn = last(number).orElse("");
        if (!there.equals(filledIn)) {
            fields.channel().reset(filledIn);
            sections.askForChannel(filledIn.isEmpty());
        }
    }

    private Optional<String> last(PhoneNumber number) {
        return context.last(number).map(Receipt::channel).filter(this::isInGuide);
    }

    private boolean isInGuide(String channel) {
        return context.guide().channels().stream().map(Channel::id).anyMatch(channel::equals);
    }
}
