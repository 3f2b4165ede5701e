package org.xufei.state;

import java.util.List;
import java.util.UUID;
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
public final class Renewals {

    private final SavedList<Renewal> saved;
    private final RenewalList empty = RenewalList.startingWith(Renewal.fresh(UUID.randomUUID()));
    private final ReadOnlyObjectWrapper<RenewalList> list = new ReadOnlyObjectWrapper<>(empty);

    public Renewals(RecordFile<Renewal> file, Background background, Troubles troubles) {
        saved = new SavedList<>(file, SavedList.Unwritten.MADE, background, troubles);
        saved.records().subscribe(records -> list.set(listOf(records)));
    }

    /** @param done called on the FX thread once the file has been read, whatever came of it */
    public void load(Runnable done) {
        saved.load(loaded -> done.run());
    }

    public ReadOnlyObjectProperty<RenewalList> list() {
        return list.getReadOnlyProperty();
    }

    public void change(UnaryOperator<RenewalList> change) {
        saved.change(records -> change.apply(listOf(records)).all(), made -> {});
    }

    private RenewalList listOf(List<Renewal> records) {
        return records.isEmpty() ? empty : new RenewalList(records);
    }
}
