package org.xufei.storage;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xufei.json.Json;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;
import org.xufei.json.Unknown;
import org.xufei.storage.Difference.Placed;

/**
 * What changed since a large file was last written whole: a header, then one change per line. Adding a line costs what changed, not what
 * was there.
 */
final class Journal<T> {

    private final RecordKind<T> kind;
    private final RecordFormat<T> format;

    Journal(RecordFormat<T> format) {
        this.kind = format.kind();
        this.format = format;
    }

    private String formatName() {
        return kind.format() + ".changes";
    }

    /** The first line of a journal. */
    private record Head(String format, int version, String id, Unknown unknown) {}

    /** @param id tells this journal from every other */
    byte[] header(String id) {
        return (Json.write(new Head(formatName(), RecordFormat.VERSION, id, Unknown.NOTHING)) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** One change, which is read back whole or not at all. */
    byte[] line(Difference<T> change, Extras<T> extras) {
        StringBuilder text = new StringBuilder("{\"remove\":")
                .append(Json.write(change.removed()))
                .append(",\"at\":")
                .append(Json.write(change.put().stream().map(Placed::at).toList()))
                .append(",\"put\":[");
        for (int i = 0; i < change.put().size(); i++) {
            text.append(i == 0 ? "" : ",")
                    .append(format.line(change.put().get(i).record(), extras));
        }
        return (Seal.on(text.append("]}").toString()) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** For a journal whose last line has no end. */
    static byte[] onNewLine(byte[] line) {
        byte[] added = new byte[line.length + 1];
        added[0] = '\n';
        System.arraycopy(line, 0, added, 1, line.length);
        return added;
    }

    /**
     * What came of a journal.
     *
     * @param records what the file held, with every change that could be read
     * @param version of the app's format in which the journal was begun
     * @param id empty if it cannot be read
     * @param lost how many changes could not be read
     * @param first why not the first of them
     */
    record Replayed<T>(
            List<T> records, Extras<T> extras, int version, Optional<String> id, int lost, Optional<JsonFault> first) {}

    /** @param folded the journal that the file has in it already: applied again, it would undo what was written since */
    Replayed<T> replay(byte[] bytes, List<T> file, Extras<T> known, Optional<String> folded) {
        List<Difference<T>> changes = new ArrayList<>();
        Map<String, RecordJson<T>> unknown = new HashMap<>(known.ofRecords());
        int version = RecordFormat.VERSION;
        Optional<String> id = Optional.empty();
        int lost = 0;
        JsonFault first = bytes.length == 0 ? new JsonFault(JsonFault.Kind.EMPTY, "").onLine(1) : null;
        int line = 0;
        for (int start = 0, end; start < bytes.length; start = end + 1) {
            end = start;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            line++;
            byte[] piece = Arrays.copyOfRange(bytes, start, end);
            try {
                if (line == 1) {
                    Head head = head(piece);
                    version = head.version();
                    id = Optional.of(head.id());
                    if (id.equals(folded)) {
                        return new Replayed<>(file, known, version, id, 0, Optional.empty());
                    }
                } else {
                    changes.add(change(piece, unknown));
                }
            } catch (JsonFault fault) {
                lost += line == 1 ? 0 : 1;
                first = first == null ? new JsonFault(fault.kind(), fault.path()).onLine(line) : first;
            }
        }
        return new Replayed<>(
                Difference.applied(changes, file, kind.key()),
                new Extras<>(known.header(), unknown),
                version,
                id,
                lost,
                Optional.ofNullable(first));
    }

    private Head head(byte[] line) throws JsonFault {
        Head head = Json.read(line, Head.class);
        if (!head.format().equals(formatName())) {
            throw JsonPlace.ROOT.field("format").fault(JsonFault.Kind.BAD_VALUE);
        }
        return head;
    }

    private Difference<T> change(byte[] line, Map<String, RecordJson<T>> unknown) throws JsonFault {
        if (!Seal.isWhole(line)) {
            throw JsonPlace.ROOT.field("check").fault(JsonFault.Kind.BAD_VALUE);
        }
        RecordJson.Change<T> change = Json.read(line, kind.change());
        if (change.at().size() != change.put().size() || change.at().stream().anyMatch(at -> at < 0)) {
            throw JsonPlace.ROOT.field("at").fault(JsonFault.Kind.BAD_VALUE);
        }
        List<Placed<T>> put = new ArrayList<>();
        for (int i = 0; i < change.put().size(); i++) {
            RecordJson<T> shape = change.put().get(i);
            put.add(new Placed<>(change.at().get(i), shape.toDomain(JsonPlace.ROOT)));
            if (shape.holdsMoreThanRead()) {
                unknown.put(shape.key(), shape);
            }
        }
        return new Difference<>(change.remove(), put);
    }
}
