package org.xufei.storage.journal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The changes of a journal, in the order in which they were made. Each says which one in their order it is, so that one that was taken out or put
 * elsewhere by another program is noticed. Earlier versions write no numbers, and take a number for a record that is not there anyway.
 */
final class JournalSequence<T> {

    /** Among the keys of the records that went; no record has such a key. */
    private static final Pattern NUMBER = Pattern.compile("#[0-9]{1,9}");

    private record Numbered<T>(int number, ListDiff<T> change) {}

    private final List<Numbered<T>> changes = new ArrayList<>();
    private int last;
    private int illegible;
    private int illegibleAtTheEnd;

    static String number(int number) {
        return String.format(Locale.ROOT, "#%d", number);
    }

    /**
     * Adds a line, unless it is a second copy of one.
     *
     * @return whether it stands where it was written
     */
    boolean add(ListDiff<T> line) {
        Optional<Integer> number = line.removed().stream()
                .findFirst()
                .filter(first -> NUMBER.matcher(first).matches())
                .map(first -> Integer.valueOf(first.substring(1)));
        int expected = last + 1;
        last = number.orElse(expected);
        Numbered<T> numbered = new Numbered<>(
                last,
                number.isEmpty()
                        ? line
                        : new ListDiff<>(
                                line.removed().subList(1, line.removed().size()), line.put()));
        if (last == expected || !changes.contains(numbered)) {
            changes.add(numbered);
        }
        illegible += illegibleAtTheEnd;
        illegibleAtTheEnd = 0;
        return last == expected;
    }

    /** A line that cannot be read. */
    void addIllegible() {
        last++;
        illegibleAtTheEnd++;
    }

    /** The number of the last line. */
    int last() {
        return last;
    }

    /** How many changes are not there, or cannot be read. */
    int lost() {
        Set<Integer> there = new HashSet<>();
        int most = 0;
        for (Numbered<T> change : changes) {
            there.add(change.number);
            most = Math.max(most, change.number);
        }
        return Math.max(most - there.size(), illegible) + illegibleAtTheEnd;
    }

    List<ListDiff<T>> inOrder() {
        return changes.stream()
                .sorted(Comparator.comparingInt(Numbered::number))
                .map(Numbered::change)
                .toList();
    }
}
