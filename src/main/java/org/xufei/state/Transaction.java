package org.xufei.state;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.xufei.domain.merge.Merge;

/** Changes that the worker makes one after the other, all of them or none, and what the FX thread is to be told of them. */
final class Transaction {

    private final List<ListEdit<?>> made = new ArrayList<>();
    private final List<Runnable> tidings = new ArrayList<>();
    private final List<RecordStore<?>> touched = new ArrayList<>();
    private boolean complete = true;

    <T> void make(
            RecordStore<T> list, Function<T, UUID> id, UnaryOperator<List<T>> change, BeforeWrite<T> beforeWrite) {
        make(list, id, change, beforeWrite, false);
    }

    /** @param optional whether the others are made even if this one is refused */
    <T> void make(
            RecordStore<T> list,
            Function<T, UUID> id,
            UnaryOperator<List<T>> change,
            BeforeWrite<T> beforeWrite,
            boolean optional) {
        make(list, id, change, wanted -> list.make(latest -> wanted, beforeWrite), optional);
    }

    /** As {@link RecordStore#takeBack}. */
    <T> void takeBack(RecordStore<T> list, Function<T, UUID> id, List<T> earlier) {
        make(list, id, latest -> earlier, wanted -> list.takeBack(latest -> wanted), false);
    }

    private <T> void make(
            RecordStore<T> list,
            Function<T, UUID> id,
            UnaryOperator<List<T>> change,
            Function<List<T>, RecordStore.Outcome<T>> maker,
            boolean optional) {
        if (!complete) {
            return;
        }
        List<T> before = list.latest();
        List<T> wanted = List.copyOf(change.apply(before));
        RecordStore.Outcome<T> outcome = maker.apply(wanted);
        tidings.add(() -> list.tell(outcome));
        touched.add(list);
        complete = outcome.made() || optional;
        if (outcome.made()) {
            // What another program changed meanwhile is no part of this step: undoing leaves it.
            List<T> without = Merge.of(wanted, before, outcome.records(), id).records();
            made.add(new ListEdit<>(list, id, without, outcome.records()));
        }
        if (!complete) {
            takeAllBack();
        }
    }

    /** The latest first. What cannot even be taken back remains made, and so can be undone once it can be written. */
    private void takeAllBack() {
        for (int i = made.size() - 1; i >= 0; i--) {
            if (isTakenBack(made.get(i))) {
                made.remove(i);
            }
        }
    }

    private <T> boolean isTakenBack(ListEdit<T> part) {
        RecordStore.Outcome<T> outcome = part.list().takeBack(latest -> part.before());
        tidings.add(() -> part.list().tell(outcome));
        return outcome.made();
    }

    /** Keeps backups of what was made, behind what anybody waits for; on the worker. */
    void backUp() {
        touched.forEach(RecordStore::backUp);
    }

    /** Whether every change was made. */
    boolean isComplete() {
        return complete;
    }

    CompoundEdit step(EditId id, EditName editName) {
        return new CompoundEdit(id, editName, made);
    }

    /** On the FX thread: publishes what was made and reports what was not. */
    void tell() {
        tidings.forEach(Runnable::run);
    }
}
