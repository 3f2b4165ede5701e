package org.xufei.ui.receipts;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.text.Excerpt;
import org.xufei.ui.Message;
import org.xufei.ui.PurchaseKinds;
import org.xufei.ui.Texts;

/** What the collapsed fields of the receipt form hold, in one line. */
final class CollapsedSummary {

    /** Of what was typed freely, a start is enough to know it by. */
    private static final int MAX = 24;

    private final ReceiptFormViewModel form;
    private final ReceiptTable names;
    private final Texts texts;

    CollapsedSummary(ReceiptFormViewModel form, ReceiptTable names, Texts texts) {
        this.form = form;
        this.names = names;
        this.texts = texts;
    }

    String text() {
        if (form.sections().expanded().get()) {
            return texts.of(Message.of("form.collapse.less"));
        }
        ReceiptFields fields = form.fields();
        boolean channelShows = form.sections().channelAsked().get();
        return Stream.of(
                        when(fields),
                        names.operator(fields.operator().text().get()),
                        channelShows
                                ? ""
                                : names.channel(fields.channel().text().get()),
                        kind(fields.kind().get()),
                        start(fields.description().text().get()),
                        start(fields.reference().text().get()),
                        start(fields.note().text().get()))
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private String when(ReceiptFields fields) {
        String time = fields.time().text().get();
        return fields.date()
                .value()
                .map(day -> day.equals(form.today())
                        ? texts.of(Message.of("form.collapse.today", time))
                        : texts.of(Message.of("form.collapse.day", day, time)))
                .orElse("");
    }

    private String kind(Purchase.Kind kind) {
        return texts.of(PurchaseKinds.message(kind));
    }

    private static String start(String text) {
        return Excerpt.line(text, MAX);
    }
}
