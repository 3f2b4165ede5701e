package org.xufei.ui.simcards;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.sample.Samples;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.state.CardRecordStores;
import org.xufei.ui.Message;
import org.xufei.ui.Notices;

/** The numbers in receipts that no card has yet, to be added with one click. */
public final class CardProposals {

    private final CardRecordStores stores;
    private final Notices notices;
    private final ReadOnlyObjectWrapper<List<PhoneNumber>> numbers = new ReadOnlyObjectWrapper<>(List.of());

    public CardProposals(CardRecordStores stores, Notices notices) {
        this.stores = stores;
        this.notices = notices;
        stores.receipts().records().subscribe(receipts -> look());
        stores.cards().list().subscribe(cards -> look());
        stores.cards().loaded().subscribe(loaded -> look());
    }

    /** The number paid for last comes first. */
    public ReadOnlyObjectProperty<List<PhoneNumber>> numbers() {
        return numbers.getReadOnlyProperty();
    }

    public void add(PhoneNumber number) {
        add(List.of(number));
    }

    /** Adds a card for each as one step. */
    public void addAll() {
        add(numbers.get());
    }

    private void add(List<PhoneNumber> wanted) {
        if (wanted.isEmpty()) {
            return;
        }
        List<SimCard> cards = wanted.stream()
                .map(number ->
                        Samples.cardFor(number, stores.receipts().records().get(), UUID.randomUUID()))
                .toList();
        stores.cards().addAll(cards, notices.withUndo(Message.of("cards.added", cards.size())));
    }

    private void look() {
        // Before the cards are read none of them would be known.
        numbers.set(
                stores.cards().loaded().get()
                        ? stores.cards()
                                .list()
                                .get()
                                .withoutCard(stores.receipts().records().get().stream()
                                        .sorted(Comparator.comparing(Receipt::paidAt)
                                                .reversed())
                                        .map(Receipt::number)
                                        .toList())
                        : List.of());
    }
}
