package org.xufei.state;

/**
 * One edit of this session, and no other, however alike they are. It stays the same when the edit is undone and redone.
 *
 * @param number counts the edits in the order in which they were asked for
 */
public record EditId(long number) implements Comparable<EditId> {

    @Override
    public int compareTo(EditId other) {
        return Long.compare(number, other.number);
    }
}
