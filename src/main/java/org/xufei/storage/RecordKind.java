package org.xufei.storage;

import java.util.function.Function;
import org.xufei.domain.Preferences;
import org.xufei.domain.receipt.DeletedReceipt;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.renewal.Renewal;

/**
 * A kind of record that has a file of its own.
 *
 * @param name of the file, of its format and of the list in it
 * @param key the {@link RecordJson#key()} of a record
 */
record RecordKind<T>(
        String name,
        Class<? extends RecordJson<T>> shape,
        Class<? extends RecordJson.Document<T>> document,
        Class<? extends RecordJson.Change<T>> change,
        Function<T, RecordJson<T>> toShape,
        Function<T, String> key) {

    static final RecordKind<Receipt> RECEIPTS = new RecordKind<>(
            "receipts",
            ReceiptJson.class,
            ReceiptJson.Document.class,
            ReceiptJson.Change.class,
            ReceiptJson::of,
            receipt -> receipt.id().toString());
    static final RecordKind<DeletedReceipt> TRASH = new RecordKind<>(
            "trash",
            TrashJson.class,
            TrashJson.Document.class,
            TrashJson.Change.class,
            TrashJson::of,
            deleted -> deleted.receipt().id().toString());
    static final RecordKind<Renewal> RENEWALS = new RecordKind<>(
            "renewals",
            RenewalJson.class,
            RenewalJson.Document.class,
            RenewalJson.Change.class,
            RenewalJson::of,
            renewal -> renewal.id().toString());
    static final RecordKind<Preferences> SETTINGS = new RecordKind<>(
            "settings",
            SettingsJson.class,
            SettingsJson.Document.class,
            SettingsJson.Change.class,
            SettingsJson::of,
            all -> SettingsJson.KEY);

    String format() {
        return "xufei." + name;
    }
}
