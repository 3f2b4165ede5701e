package org.xufei.storage.journal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xufei.json.Extensible;
import org.xufei.json.Json;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;
import org.xufei.json.WithUnknownKeys;
import org.xufei.storage.format.LineChecksum;
import org.xufei.storage.format.RecordFormat;
import org.xufei.storage.format.RecordJson;
import org.xufei.storage.format.RecordKind;
import org.xufei.storage.format.Revision;
import org.xufei.storage.format.UnknownFields;
import org.xufei.storage.journal.ListDiff.Placed;

/**
 * What changed since a large file was last written whole: a header, then one change per line. Adding a line costs what changed, not what
 * was there.
 */
public final class Journal<T> {

    /** Of lines: the header and the first change come with the file, or not at all. */
    private static final int WRITTEN_AT_ONCE = 2;

    private static final String PUT = "put";

    private final RecordKind<T> kind;
    private final RecordFormat<T> format;

    public Journal(RecordFormat<T> format) {
        this.kind = format.kind();
        this.format = format;
    }

    private String formatName() {
        return kind.format() + ".changes";
    }

    /** The first line of a journal; earlier versions neither write nor heed of which file it is. */
    private record Head(
            String format,
            int version,
            String id,
            @Nullable String origin,
            @Nullable Integer state) implements Extensible {

        Optional<Revision> base() {
            return Revision.of(origin, state);
        }
    }

    /**
     * The line with which a journal begins.
     *
     * @param id tells this journal from every other
     * @param base the state of the file that it goes on from
     */
    byte[] header(String id, Optional<Revision> base) {
        Head head = new Head(
                formatName(),
                RecordFormat.VERSION,
                id,
                base.map(Revision::origin).orElse(null),
                base.map(Revision::number).orElse(null));
        return (Json.write(head) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /**
     * One change, which is read back whole or not at all.
     *
     * @param number which change of the journal it is, from 1 on
     */
    public byte[] line(ListDiff<T> change, UnknownFields<T> unknown, int number) {
        List<String> removed = new ArrayList<>();
        removed.add(JournalSequence.number(number));
        removed.addAll(change.removed());
        StringBuilder text = new StringBuilder("{\"remove\":")
                .append(Json.write(removed))
                .append(",\"at\":")
                .append(Json.write(change.put().stream().map(Placed::at).toList()))
                .append(",\"" + PUT + "\":[");
        for (int i = 0; i < change.put().size(); i++) {
            text.append(i == 0 ? "" : ",")
                    .append(format.line(change.put().get(i).record(), unknown));
        }
        return (LineChecksum.on(text.append("]}").toString()) + "\n").getBytes(StandardCharsets.UTF_8);
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
     * @param base the state of the file that it goes on from, if it says so
     * @param fit whether it was applied
     * @param last the number of the last change
     * @param lost how many changes are not there or could not be read
     * @param first why not the first of them
     */
    public record Replayed<T>(
            List<T> records,
            UnknownFields<T> unknown,
            int version,
            Optional<String> id,
            Optional<Revision> base,
            Fit fit,
            int last,
            int lost,
            Optional<JsonFault> first) {}

    /** Whether a journal is to be applied to a file. */
    public enum Fit {
        APPLIED,
        /** As APPLIED, but for what stands behind the last whole line: saving was cut short there, and was told to nobody. */
        TORN,
        /** The file has it in it already: applied again, it would undo what was written since. */
        COMPACTED,
        /** It is of another file, or of an earlier state of this one. */
        STRAY
    }

    private static Fit fit(String id, Optional<Revision> base, Optional<String> compacted, Optional<Revision> file) {
        if (compacted.equals(Optional.of(id))) {
            return Fit.COMPACTED;
        }
        boolean strays = base.isPresent()
                && file.isPresent()
                && (!base.get().isOfSameFile(file.get()) || base.get().precedes(file.get()));
        return strays ? Fit.STRAY : Fit.APPLIED;
    }

    /**
     * Applies a journal to what its file holds. What goes on from a later state than the file's is applied too: the file is an older
     * copy then, and the journal may be all that is left of the changes in it.
     *
     * @param compacted the journal that the file has in it already
     * @param file the state of the file
     */
    public Replayed<T> replay(
            byte[] bytes,
            List<T> records,
            UnknownFields<T> known,
            Optional<String> compacted,
            Optional<Revision> file) {
        JournalSequence<T> changes = new JournalSequence<>();
        Map<String, WithUnknownKeys<RecordJson<T>>> unknown = new HashMap<>(known.ofRecords());
        int version = RecordFormat.VERSION;
        Optional<String> id = Optional.empty();
        Optional<Revision> base = Optional.empty();
        Fit fit = Fit.APPLIED;
        JsonFault first = bytes.length == 0 ? new JsonFault(JsonFault.Kind.EMPTY, "").onLine(1) : null;
        int line = 0;
        for (int start = 0, end; start < bytes.length; start = end + 1) {
            end = start;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            line++;
            byte[] piece = withoutReturn(Arrays.copyOfRange(bytes, start, end));
            try {
                if (line == 1) {
                    Head head = head(piece);
                    version = head.version();
                    id = Optional.of(head.id());
                    base = head.base();
                    fit = fit(head.id(), base, compacted, file);
                    if (fit != Fit.APPLIED) {
                        return new Replayed<>(records, known, version, id, base, fit, 0, 0, Optional.empty());
                    }
                } else if (!changes.add(change(piece, unknown)) && first == null) {
                    first = new JsonFault(JsonFault.Kind.BAD_VALUE, "remove").onLine(line);
                }
            } catch (JsonFault fault) {
                if (line > WRITTEN_AT_ONCE && isTorn(bytes, start, end)) {
                    fit = Fit.TORN;
                    continue;
                } else if (line > 1) {
                    changes.addIllegible();
                }
                first = first == null ? new JsonFault(fault.kind(), fault.path()).onLine(line) : first;
            }
        }
        return new Replayed<>(
                ListDiff.applied(changes.inOrder(), records, kind.key()),
                new UnknownFields<>(known.header(), unknown),
                version,
                id,
                base,
                fit,
                changes.last(),
                changes.lost(),
                Optional.ofNullable(first));
    }

    /**
     * Whether this line is what a power cut leaves of one that was being added: the last one, without its end, or with zeros where no
     * bytes came to stand.
     */
    private static boolean isTorn(byte[] bytes, int start, int end) {
        boolean torn = end == bytes.length;
        for (int at = start; at < end && end == bytes.length - 1; at++) {
            torn |= bytes[at] == 0;
        }
        return torn;
    }

    private static byte[] withoutReturn(byte[] line) {
        return line.length > 0 && line[line.length - 1] == '\r' ? Arrays.copyOf(line, line.length - 1) : line;
    }

    private Head head(byte[] line) throws JsonFault {
        Head head = Json.read(line, Head.class);
        if (!head.format().equals(formatName())) {
            throw JsonPlace.ROOT.field("format").fault(JsonFault.Kind.BAD_VALUE);
        }
        return head;
    }

    /** The shape of a line, but for the records that were put. */
    private record Change(List<String> remove, List<Integer> at, String check) {}

    private ListDiff<T> change(byte[] line, Map<String, WithUnknownKeys<RecordJson<T>>> unknown) throws JsonFault {
        if (!LineChecksum.isWhole(line)) {
            throw JsonPlace.ROOT.field("check").fault(JsonFault.Kind.BAD_VALUE);
        }
        var document = Json.readDocument(line, Change.class, PUT, kind.shape());
        Change change = document.header().shape();
        if (change.at().size() != document.items().size()
                || change.at().stream().anyMatch(at -> at < 0)) {
            throw JsonPlace.ROOT.field("at").fault(JsonFault.Kind.BAD_VALUE);
        }
        List<Placed<T>> put = new ArrayList<>();
        for (WithUnknownKeys<? extends RecordJson<T>> read : document.items()) {
            put.add(new Placed<>(change.at().get(put.size()), read.shape().toDomain(JsonPlace.ROOT)));
            UnknownFields.note(read, unknown);
        }
        return new ListDiff<>(change.remove(), put);
    }
}
