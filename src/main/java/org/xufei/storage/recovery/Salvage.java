package org.xufei.storage.recovery;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xufei.json.Json;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;
import org.xufei.json.UnknownKeys;
import org.xufei.json.WithUnknownKeys;
import org.xufei.storage.format.BracketSplitter;
import org.xufei.storage.format.Fragment;
import org.xufei.storage.format.LineChecksum;
import org.xufei.storage.format.RecordCollector;
import org.xufei.storage.format.RecordFormat;
import org.xufei.storage.format.RecordJson;
import org.xufei.storage.format.RecordKind;
import org.xufei.storage.format.UnknownFields;

/**
 * What can be read of a damaged file, each record by itself.
 *
 * @param lost how many records could not be read
 * @param altered how many of those read are not as this app wrote them
 * @param first the fault that stands first
 */
public record Salvage<T>(List<T> records, UnknownFields<T> unknown, int lost, int altered, JsonFault first) {

    /** So many fragments in a row that are no records are no log that was damaged: the rest is counted, not read. */
    private static final int PATIENCE = 10_000;

    /** @param found what was wrong with the file as a whole */
    static <T> Salvage<T> of(RecordFormat<T> format, byte[] file, JsonFault found) {
        RecordKind<T> kind = format.kind();
        UnknownKeys header = format.unknownInHeader(file);
        boolean hasChecksums = format.hasChecksums(file);
        Salvage<T> byLine = of(kind, LineSplitter.fragments(file), header, hasChecksums, found);
        Salvage<T> byBracket = of(kind, BracketSplitter.objects(file, kind.list()), header, hasChecksums, found);
        int gain = byLine.records.size() - byBracket.records.size();
        return gain > 0 || (gain == 0 && LineSplitter.isOnePerLine(file)) ? byLine : byBracket;
    }

    private static <T> Salvage<T> of(
            RecordKind<T> kind, List<Fragment> fragments, UnknownKeys header, boolean hasChecksums, JsonFault found) {
        RecordCollector<T> collector = new RecordCollector<>();
        int lost = 0;
        int altered = 0;
        int inVain = 0;
        JsonFault first = found;
        boolean firstOfAll = true;
        for (Fragment fragment : fragments) {
            if (inVain == PATIENCE) {
                lost += fragment.counts() ? 1 : 0;
                continue;
            }
            Optional<Loss> loss = take(kind, fragment, collector);
            inVain = loss.isPresent() ? inVain + 1 : 0;
            altered += hasChecksums && loss.isEmpty() && !LineChecksum.isSound(fragment.bytes(), kind) ? 1 : 0;
            if (loss.isPresent() && fragment.counts()) {
                lost += loss.get().isCopy ? 0 : 1;
                if (firstOfAll && loss.get().fault.line() <= found.line()) {
                    first = loss.get().fault;
                }
                firstOfAll = false;
            }
        }
        return new Salvage<>(
                collector.records(), collector.unknownFields(header), lost, altered, withoutContents(first));
    }

    /** A fragment that gave no record; a second copy of a record is no loss. */
    private record Loss(JsonFault fault, boolean isCopy) {}

    private static <T> Optional<Loss> take(RecordKind<T> kind, Fragment fragment, RecordCollector<T> collector) {
        WithUnknownKeys<? extends RecordJson<T>> read = null;
        try {
            read = Json.readOpen(fragment.bytes(), kind.shape());
            collector.add(read, JsonPlace.ROOT);
            return Optional.empty();
        } catch (JsonFault fault) {
            return Optional.of(new Loss(
                    inFile(fault, fragment), fault.kind() == JsonFault.Kind.DUPLICATE_ID && isHeld(read, collector)));
        }
    }

    private static <T> boolean isHeld(
            @Nullable WithUnknownKeys<? extends RecordJson<T>> read, RecordCollector<T> collector) {
        try {
            return read != null && collector.holds(read, JsonPlace.ROOT);
        } catch (JsonFault lost) {
            return false;
        }
    }

    private static JsonFault inFile(JsonFault fault, Fragment fragment) {
        return fault.onLine(fragment.line() + lineIn(fragment, fault) - 1);
    }

    private static int lineIn(Fragment fragment, JsonFault fault) {
        try {
            return fault.line() > 0 ? fault.line() : Json.lineOf(fragment.bytes(), fault.path());
        } catch (JsonFault unknown) {
            return 1;
        }
    }

    /** Its cause often quotes the text that was refused, and this fault ends in a log file. */
    private static JsonFault withoutContents(JsonFault fault) {
        return new JsonFault(fault.kind(), fault.path()).onLine(fault.line());
    }
}
