package org.xufei.ui;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.xufei.domain.Language;
import org.xufei.domain.receipt.Purchase;

/** What the kinds of purchase are called. */
public final class PurchaseKinds {

    private PurchaseKinds() {}

    public static Message message(Purchase.Kind kind) {
        return switch (kind) {
            case DATA_PLAN -> Message.of("receipts.kind.plan");
            case TOP_UP -> Message.of("receipts.kind.topup");
            case TOP_UP_AND_PLAN -> Message.of("receipts.kind.both");
        };
    }

    /** Each kind's name in all languages together, to search by. */
    public static Map<Purchase.Kind, String> inEveryLanguage() {
        List<Texts> languages = Arrays.stream(Language.values()).map(Texts::new).toList();
        Map<Purchase.Kind, String> names = new EnumMap<>(Purchase.Kind.class);
        for (Purchase.Kind kind : Purchase.Kind.values()) {
            names.put(
                    kind,
                    languages.stream().map(texts -> texts.of(message(kind))).collect(Collectors.joining("\n")));
        }
        return names;
    }
}
