package org.xufei.storage;

import static org.xufei.storage.Examples.receipt;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.xufei.domain.receipt.Receipt;

/** What a process changes one after the other until it is killed; a caller that knows the start knows every list that follows. */
final class KillScript {

    private static final int FEWEST = 12;
    private static final int MAX = 40;

    private final Random random;
    private final int start;
    private final List<Receipt> records;
    private int changes;

    /** @param start which one of the processes this is */
    KillScript(List<Receipt> records, int start) {
        this.records = new ArrayList<>(records);
        this.start = start;
        this.random = new Random(start);
    }

    /** The next list: mostly one more record, sometimes one changed or one less. */
    List<Receipt> next() {
        int number = start * 10_000 + changes;
        changes++;
        int kind = random.nextInt(8);
        if (records.size() >= MAX || (kind == 0 && records.size() > FEWEST)) {
            records.remove(random.nextInt(records.size()));
        } else if (kind == 1 && records.size() > FEWEST) {
            int at = random.nextInt(records.size());
            int id = Math.toIntExact(records.get(at).id().getLeastSignificantBits() & Integer.MAX_VALUE);
            records.set(at, receipt(id, "changed by " + number));
        } else {
            records.add(receipt(number));
        }
        return List.copyOf(records);
    }

    /** Whether there is time for the journal to be compacted and for a backup. */
    boolean pauses() {
        return changes % 10 == 0;
    }
}
