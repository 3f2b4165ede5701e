package org.xufei.storage;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xufei.json.Json;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;
import org.xufei.json.Unknown;
import org.xufei.storage.Gathering.Extras;

/** A file's bytes and what they mean: one JSON document, a header and then one record per line. */
final class RecordFormat<T> {

    static final int VERSION = 1;

    private final RecordKind<T> kind;

    RecordFormat(RecordKind<T> kind) {
        this.kind = kind;
    }

    /** A document in which everything is well, save that a newer version may have written it. */
    record Content<T>(int version, List<T> records, Extras extras) {}

    String name() {
        return kind.name();
    }

    /** @throws JsonFault with its line, and the path from the document */
    Content<T> read(byte[] bytes) throws JsonFault {
        try {
            RecordJson.Document<T> document = Json.read(bytes, kind.document());
            requireHeader(document.format(), document.version());
            Gathering<T> gathering = new Gathering<>();
            JsonPlace list = JsonPlace.ROOT.field(kind.name());
            for (int i = 0; i < document.records().size(); i++) {
                gathering.add(document.records().get(i), list.item(i));
            }
            return new Content<>(document.version(), gathering.records(), gathering.extras(document.unknown()));
        } catch (JsonFault fault) {
            boolean placed = fault.line() > 0 || fault.kind() == JsonFault.Kind.EMPTY;
            throw placed ? fault : fault.onLine(Json.lineOf(bytes, fault.path()));
        }
    }

    private void requireHeader(String format, int version) throws JsonFault {
        if (!format.equals(kind.format())) {
            throw JsonPlace.ROOT.field("format").fault(JsonFault.Kind.BAD_VALUE);
        } else if (version < VERSION) {
            throw JsonPlace.ROOT.field("version").fault(JsonFault.Kind.BAD_VALUE);
        }
    }

    /** What the file says its version is, even if nothing but its header can be read. */
    Optional<Integer> version(byte[] bytes) {
        return head(bytes)
                .or(() -> head(firstLineAlone(bytes)))
                .filter(head -> head.format().equals(kind.format()))
                .map(RecordJson.Head::version);
    }

    private static Optional<RecordJson.Head> head(byte[] bytes) {
        try {
            return Optional.of(Json.read(bytes, RecordJson.Head.class));
        } catch (JsonFault unknown) {
            return Optional.empty();
        }
    }

    /** Reads what it can. */
    Salvage<T> salvage(byte[] bytes, JsonFault found) {
        return Salvage.of(kind, bytes, header(bytes), found);
    }

    /** The header's unknown keys, which stand on the first line if this app wrote the file. */
    private Unknown header(byte[] bytes) {
        try {
            return Json.read(firstLineAlone(bytes), kind.document()).unknown();
        } catch (JsonFault lost) {
            return Unknown.NOTHING;
        }
    }

    private static byte[] firstLineAlone(byte[] bytes) {
        String all = new String(bytes, StandardCharsets.UTF_8);
        String first = all.lines().findFirst().orElse("");
        return (first + "]}").getBytes(StandardCharsets.UTF_8);
    }

    /** @throws IllegalArgumentException if a record could not be read again, such as a second one with the same id */
    byte[] write(List<T> records, Extras extras) {
        String head = Json.write(new RecordJson.Head(kind.format(), VERSION, extras.header()));
        StringBuilder text = new StringBuilder(head.substring(0, head.length() - 1))
                .append(",\"")
                .append(kind.name())
                .append("\":[\n");
        Set<String> keys = new HashSet<>();
        for (T record : records) {
            RecordJson<T> shape = kind.toShape().apply(record);
            if (!keys.add(shape.key())) {
                throw new IllegalArgumentException("the same id twice in " + kind.format());
            }
            text.append(keys.size() == 1 ? "" : ",\n")
                    .append(Json.write(shape.with(extras.ofRecords().getOrDefault(shape.key(), Unknown.NOTHING))));
        }
        return text.append(records.isEmpty() ? "]}\n" : "\n]}\n").toString().getBytes(StandardCharsets.UTF_8);
    }
}
