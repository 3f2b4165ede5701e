package org.xufei.storage.shapes;

import static org.xufei.storage.format.ValueLimit.SECOND;

import org.xufei.domain.receipt.DeletedReceipt;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;
import org.xufei.storage.format.RecordJson;
import org.xufei.storage.format.RecordKind;
import org.xufei.storage.format.ValueLimit;
import org.xufei.storage.format.ValueLimit.Limited;

/** A deleted receipt in the file. */
public record TrashJson(@Limited(SECOND) String deletedAt, ReceiptJson receipt) implements RecordJson<DeletedReceipt> {

    public static final RecordKind<DeletedReceipt> KIND = RecordKind.of(
            "trash",
            "trash",
            TrashJson.class,
            TrashJson::of,
            deleted -> deleted.receipt().id().toString());

    public static TrashJson of(DeletedReceipt deleted) {
        return new TrashJson(ValueLimit.secondText(deleted.deletedAt()), ReceiptJson.of(deleted.receipt()));
    }

    @Override
    public String key() {
        return receipt.key();
    }

    @Override
    public DeletedReceipt toDomain(JsonPlace place) throws JsonFault {
        return new DeletedReceipt(
                receipt.toDomain(place.field("receipt")),
                place.field("deletedAt").make(() -> ValueLimit.second(deletedAt)));
    }
}
