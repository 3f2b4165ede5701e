package org.xufei.state;

import java.util.ArrayList;
import java.util.List;
import org.xufei.domain.merge.ThreeWayMerge;

/** Changes that the worker makes one after the other, all of them or none, and what is to be published of them. */
final class Transaction {

    private final List<ListEdit<?>> made = new ArrayList<>();
    private final List<Runnable> toPublish = new ArrayList<>();
    private final List<RecordStore<?>> touched = new ArrayList<>();
    private boolean complete = true;

    /**
     * Writes a change and remembers what it changed; on the worker. Once one was refused, those that follow are not made. A defect takes all
     * back like a refusal, and goes on to be logged.
     */
    void make(Change<?> change) {
        if (!complete) {
            return;
        }
        try {
            write(change);
        } catch (RuntimeException | Error defect) {
            complete = false;
            takeAllBack(defect);
            throw defect;
        }
        if (!complete) {
            takeAllBack();
        }
    }

    private <T> void write(Change<T> change) {
        RecordStore<T> store = change.store();
        List<T> before = store.latest().list();
        List<T> wanted = change.next();
        LatestRecords.Outcome<T> outcome = store.latest().write(wanted, change.beforeWrite());
        toPublish.add(() -> store.publish(outcome));
        touched.add(store);
        complete = outcome.made() || change.isOptional();
        if (outcome.made()) {
            // What another program changed meanwhile is no part of this edit: undoing leaves it.
            List<T> without = ThreeWayMerge.of(wanted, before, outcome.records(), store.recordFile()::key)
                    .records();
            made.add(new ListEdit<>(store, without, outcome.records()));
        }
    }

    private void takeAllBack(Throwable defect) {
        try {
            takeAllBack();
        } catch (RuntimeException | Error another) {
            defect.addSuppressed(another);
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
        LatestRecords.Outcome<T> outcome = part.store().latest().write(part.before(), BeforeWriteHook.none());
        toPublish.add(() -> part.store().publish(outcome));
        return outcome.made();
    }

    /** Keeps backups of what was made, after it has been published; on the worker. */
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

    /** To be run on the FX thread: publishes what was made and reports what was not. */
    List<Runnable> published() {
        return toPublish;
    }

    EditResult result(EditId id, boolean changed) {
        if (!complete) {
            return new EditResult.Refused();
        }
        return changed ? new EditResult.Made(id) : new EditResult.Unchanged();
    }
}
