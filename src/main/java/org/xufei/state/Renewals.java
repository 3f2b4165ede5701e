package org.xufei.state;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xufei.domain.renewal.Renewal;
import org.xufei.domain.renewal.RenewalList;
import org.xufei.storage.RecordFile;

/**
 * The renewals under way, with every tick as it was made. A tick is no evidence, and guidance matters most when things go wrong: where
 * nothing can be written the steps can still be followed, and the banner says that they are not kept.
 */
public final class Renewals extends RecordStore<Renewal> {

    private final RenewalList empty = RenewalList.startingWith(Renewal.fresh(UUID.randomUUID()));
    private final ReadOnlyObjectWrapper<RenewalList> list = new ReadOnlyObjectWrapper<>(empty);

    public Renewals(RecordFile<Renewal> file, StoreContext context) {
        super(file, WritePolicy.GO_ON, context);
        records().subscribe(records -> list.set(listOf(records)));
    }

    public ReadOnlyObjectProperty<RenewalList> list() {
        return list.getReadOnlyProperty();
    }

    /** Changes the renewal on the desk. */
    public void change(EditName.RenewalKind kind, UnaryOperator<Renewal> change) {
        Renewal current = list.get().current();
        Change<Renewal> changed = changingList(now -> now.change(current.id(), change));
        history().apply(new Edit(EditName.OfRenewal.of(kind, current), changed), result -> {});
    }

    public void change(EditName editName, UnaryOperator<RenewalList> change) {
        change(editName, change, result -> {});
    }

    /** @param done called on the FX thread once the change is published, or known to change nothing */
    public void change(EditName editName, UnaryOperator<RenewalList> change, Consumer<EditResult> done) {
        history().apply(new Edit(editName, changingList(change)), done);
    }

    /**
     * The end of the renewal with this id, to be made together with what ends it.
     *
     * @param next the id of the one that follows
     */
    public Change<Renewal> finishing(UUID id, UUID next) {
        return changingList(list -> list.finish(id, next));
    }

    Change<Renewal> changingList(UnaryOperator<RenewalList> change) {
        return changing(records -> {
            RenewalList before = listOf(records);
            RenewalList after = change.apply(before);
            // The blank renewal of an empty file is no record until something is changed in it.
            return after.equals(before) ? records : after.all();
        });
    }

    private RenewalList listOf(List<Renewal> records) {
        return records.isEmpty() ? empty : new RenewalList(records);
    }
}
