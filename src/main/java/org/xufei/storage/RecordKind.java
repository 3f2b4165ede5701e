package org.xufei.storage;

import java.util.function.Function;
import org.xufei.domain.Preferences;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.renewal.Renewal;

/**
 * A kind of record that has a file of its own.
 *
 * @param name of the file, of its format and of the list in it
 */
record RecordKind<T>(
        String name,
        Class<? extends RecordJson<T>> shape,
        Class<? extends RecordJson.Document<T>> document,
        Function<T, RecordJson<T>> toShape) {

    static final RecordKind<Receipt> RECEIPTS =
            new RecordKind<>("receipts", ReceiptJson.class, ReceiptJson.Document.class, ReceiptJson::of);
    static final RecordKind<Renewal> RENEWALS =
            new RecordKind<>("renewals", RenewalJson.class, RenewalJson.Document.class, RenewalJson::of);
    static final RecordKind<Preferences> SETTINGS =
            new RecordKind<>("settings", SettingsJson.class, SettingsJson.Document.class, SettingsJson::of);

    String format() {
        return "xufei." + name;
    }
}
