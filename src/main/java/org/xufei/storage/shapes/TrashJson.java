package org.xufei.storage.shapes;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.xufei.domain.receipt.DeletedReceipt;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;
import org.xufei.json.Unknown;
import org.xufei.storage.format.RecordJson;

/** A deleted receipt in the file. */
public record TrashJson(
        String deletedAt, ReceiptJson receipt, @Nullable String check, Unknown unknown)
        implements RecordJson<DeletedReceipt> {

    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    public record Document(
            String format,
            int version,
            @Nullable String compacted,
            @Nullable String origin,
            @Nullable Integer state,
            List<TrashJson> trash,
            Unknown unknown)
            implements RecordJson.Document<DeletedReceipt> {
        @Override
        public List<TrashJson> records() {
            return trash;
        }
    }

    public record Change(List<String> remove, List<Integer> at, List<TrashJson> put, String check)
            implements RecordJson.Change<DeletedReceipt> {}

    public static TrashJson of(DeletedReceipt deleted) {
        return new TrashJson(
                TO_THE_SECOND.format(deleted.deletedAt()), ReceiptJson.of(deleted.receipt()), null, Unknown.NOTHING);
    }

    @Override
    public String key() {
        return receipt.key();
    }

    @Override
    public boolean hasUnknown() {
        return !unknown.isEmpty() || receipt.hasUnknown();
    }

    @Override
    public boolean isOutOfBounds() {
        return ValueLimits.isBeyond(deletedAt) || receipt.isOutOfBounds();
    }

    @Override
    public boolean hidesSomething() {
        return receipt.hidesSomething();
    }

    @Override
    public TrashJson withUnknownOf(RecordJson<DeletedReceipt> earlier) {
        TrashJson old = (TrashJson) earlier;
        return new TrashJson(
                ValueLimits.backAlways(deletedAt, old.deletedAt, text -> TO_THE_SECOND.format(time(text))),
                receipt.withUnknownOf(old.receipt),
                check,
                old.unknown);
    }

    @Override
    public DeletedReceipt toDomain(JsonPlace place) throws JsonFault {
        return new DeletedReceipt(
                receipt.toDomain(place.field("receipt")),
                place.field("deletedAt").make(() -> time(deletedAt)));
    }

    private static LocalDateTime time(String text) {
        return ValueLimits.within(LocalDateTime.parse(text, TO_THE_SECOND), LocalTime.of(23, 59, 59));
    }
}
