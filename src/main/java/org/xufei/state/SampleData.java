package org.xufei.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.sample.Samples;
import org.xufei.domain.sim.SimCard;
import org.xufei.domain.sim.SimCardList;

/** Brings the sample data among the records, and all of it out again; each is one step of the history. */
public final class SampleData {

    private final CardRecordStores stores;
    private final EditHistory history;

    public SampleData(CardRecordStores stores, EditHistory history) {
        this.stores = stores;
        this.history = history;
    }

    /** @param done told on the FX thread whether it was made */
    public void add(Samples samples, Consumer<EditResult> done) {
        Change<SimCard> cards = stores.cards().changingList(before -> {
            SimCardList after = before;
            for (SimCard card : samples.cards()) {
                after = after.put(card);
            }
            return after;
        });
        Change<Receipt> receipts = stores.receipts().changing(before -> {
            List<Receipt> after = new ArrayList<>(withoutSamples(before));
            after.addAll(samples.receipts());
            return after;
        });
        history.apply(new Edit(new EditName.OfSamples(EditName.SampleKind.ADD), List.of(cards, receipts)), done);
    }

    /**
     * Removes every sample, with the readings of sample cards and what the app made from samples. What the user typed stays: a receipt
     * from the form whatever its number, a card or receipt whose number was changed.
     *
     * @param done told on the FX thread whether it was made
     */
    public void remove(Consumer<EditResult> done) {
        Set<UUID> ids = stores.cards().list().get().all().stream()
                .filter(Samples::isSample)
                .map(SimCard::id)
                .collect(Collectors.toUnmodifiableSet());
        List<Change<?>> changes = List.of(
                stores.cards().codes().deletionOf(ids),
                stores.cards().changingList(before -> before.remove(ids)),
                stores.receipts().changing(SampleData::withoutSamples),
                stores.readings().deletionOf(ids));
        history.apply(new Edit(new EditName.OfSamples(EditName.SampleKind.REMOVE), changes), done);
    }

    private static List<Receipt> withoutSamples(List<Receipt> receipts) {
        return receipts.stream().filter(receipt -> !Samples.isSample(receipt)).toList();
    }
}
