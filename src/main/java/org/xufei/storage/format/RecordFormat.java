package org.xufei.storage.format;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xufei.json.Json;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;
import org.xufei.json.UnknownKeys;
import org.xufei.json.WithUnknownKeys;

/** A file's bytes and what they mean: one JSON document, a header and then one record per line. */
public final class RecordFormat<T> {

    /** Of what is written. Version 1 had no {@link LineChecksum}. */
    public static final int VERSION = 2;

    private static final int FIRST_VERSION = 1;
    private static final int FIRST_WITH_CHECKSUMS = 2;

    private final RecordKind<T> kind;

    public RecordFormat(RecordKind<T> kind) {
        this.kind = kind;
    }

    /**
     * A document in which everything is well, save that a newer version may have written it.
     *
     * @param compacted the journal that was brought into it last
     * @param revision empty if the version that wrote it gave none
     */
    public record Content<T>(
            int version,
            Optional<String> compacted,
            Optional<Revision> revision,
            List<T> records,
            UnknownFields<T> unknown,
            Altered altered) {}

    /**
     * Records that can be read but are not as this app wrote them.
     *
     * @param line of the first one, or the last line known
     */
    public record Altered(int count, int line) {
        public static final Altered NONE = new Altered(0, 0);
    }

    public String name() {
        return kind.name();
    }

    /** @throws JsonFault with its line, and the path from the document */
    public Content<T> read(byte[] bytes) throws JsonFault {
        try {
            var document = Json.readDocument(bytes, FileHeader.class, kind.list(), kind.shape());
            FileHeader header = document.header().shape();
            requireHeader(header.format(), header.version());
            RecordCollector<T> collector = new RecordCollector<>();
            JsonPlace list = JsonPlace.ROOT.field(kind.list());
            for (int i = 0; i < document.items().size(); i++) {
                collector.add(document.items().get(i), list.item(i));
            }
            List<T> records = collector.records();
            return new Content<>(
                    header.version(),
                    Optional.ofNullable(header.folded()),
                    header.revision(),
                    records,
                    collector.unknownFields(document.header().unknown()),
                    altered(bytes, header.version(), records.size()));
        } catch (JsonFault fault) {
            boolean placed = fault.line() > 0 || fault.kind() == JsonFault.Kind.EMPTY;
            throw placed ? fault : fault.onLine(Json.lineOf(bytes, fault.path()));
        }
    }

    private Altered altered(byte[] bytes, int version, int records) {
        if (version < FIRST_WITH_CHECKSUMS || LineChecksum.countWhole(bytes) >= records) {
            return Altered.NONE;
        }
        int sound = 0;
        int firstBroken = 0;
        for (Fragment fragment : BracketSplitter.objects(bytes, kind.list())) {
            if (LineChecksum.isSound(fragment.bytes(), kind)) {
                sound++;
            } else if (firstBroken == 0) {
                firstBroken = fragment.line();
            }
        }
        return sound >= records ? Altered.NONE : new Altered(records - sound, Math.max(1, firstBroken));
    }

    private void requireHeader(String format, int version) throws JsonFault {
        if (!format.equals(kind.format())) {
            throw JsonPlace.ROOT.field("format").fault(JsonFault.Kind.BAD_VALUE);
        } else if (version < FIRST_VERSION) {
            throw JsonPlace.ROOT.field("version").fault(JsonFault.Kind.BAD_VALUE);
        }
    }

    /** What the file says its version is, even if nothing but its header can be read. */
    public Optional<Integer> version(byte[] bytes) {
        return head(bytes)
                .or(() -> head(firstLineAlone(bytes)))
                .filter(head -> head.format().equals(kind.format()))
                .map(FileHeader::version);
    }

    /** What a file says its format is, even if nothing but its header can be read. */
    public static Optional<String> formatOf(byte[] bytes) {
        return head(bytes)
                .or(() -> head(firstLineAlone(bytes)))
                .map(FileHeader::format)
                .or(() -> journalFormatOf(bytes));
    }

    private static Optional<String> journalFormatOf(byte[] bytes) {
        String all = new String(bytes, StandardCharsets.UTF_8);
        return head(all.lines().findFirst().orElse("").getBytes(StandardCharsets.UTF_8))
                .map(FileHeader::format);
    }

    /** The journal that a damaged file has in it, if that can still be read. */
    public Optional<String> compacted(byte[] bytes) {
        return head(bytes).or(() -> head(firstLineAlone(bytes))).map(FileHeader::folded);
    }

    /** Which state this is, be the file damaged, or only its beginning known. */
    public Optional<Revision> revision(byte[] bytes) {
        return head(firstLineAlone(bytes)).or(() -> head(bytes)).flatMap(FileHeader::revision);
    }

    private static Optional<FileHeader> head(byte[] bytes) {
        try {
            return Optional.of(Json.read(bytes, FileHeader.class));
        } catch (JsonFault unknown) {
            return Optional.empty();
        }
    }

    /** Whether each line of such a file should end in a {@link LineChecksum}, be it damaged or not. */
    public boolean hasChecksums(byte[] bytes) {
        return version(bytes)
                .map(known -> known >= FIRST_WITH_CHECKSUMS)
                .orElseGet(() -> LineChecksum.countWhole(bytes) > 0);
    }

    /** The header's unknown keys, which stand on the first line if this app wrote the file. */
    public UnknownKeys unknownInHeader(byte[] bytes) {
        try {
            return Json.readDocument(firstLineAlone(bytes), FileHeader.class, kind.list(), kind.shape())
                    .header()
                    .unknown();
        } catch (JsonFault lost) {
            return UnknownKeys.NOTHING;
        }
    }

    private static byte[] firstLineAlone(byte[] bytes) {
        String all = new String(bytes, StandardCharsets.UTF_8);
        String first = all.lines().findFirst().orElse("");
        return (first + "]}").getBytes(StandardCharsets.UTF_8);
    }

    /** @throws IllegalArgumentException if a record could not be read again, such as a second one with the same id */
    public byte[] write(
            List<T> records, UnknownFields<T> unknown, Optional<String> compacted, Optional<Revision> mark) {
        FileHeader header = new FileHeader(
                kind.format(),
                VERSION,
                compacted.orElse(null),
                mark.map(Revision::origin).orElse(null),
                mark.map(Revision::number).orElse(null));
        String head = Json.write(new WithUnknownKeys<>(header, unknown.header()));
        StringBuilder text = new StringBuilder(head.substring(0, head.length() - 1))
                .append(",\"")
                .append(kind.list())
                .append("\":[\n");
        Set<String> keys = new HashSet<>();
        for (T record : records) {
            if (!keys.add(kind.key().apply(record))) {
                throw new IllegalArgumentException("the same id twice in " + kind.format());
            }
            text.append(keys.size() == 1 ? "" : ",\n").append(line(record, unknown));
        }
        return text.append(records.isEmpty() ? "]}\n" : "\n]}\n").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** One record, with its checksum. */
    public String line(T record, UnknownFields<T> unknown) {
        return LineChecksum.on(Json.write(unknown.putBack(kind.toShape().apply(record))));
    }

    public RecordKind<T> kind() {
        return kind;
    }
}
