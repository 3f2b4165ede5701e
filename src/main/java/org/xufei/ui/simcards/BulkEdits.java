package org.xufei.ui.simcards;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.xufei.domain.sim.DeclaredStatus;
import org.xufei.domain.sim.SimCard;
import org.xufei.domain.sim.SimCardList;
import org.xufei.state.CardRecordStores;
import org.xufei.state.EditResult;
import org.xufei.state.Today;
import org.xufei.ui.Message;
import org.xufei.ui.Notices;

/** What is done to several cards as one step, which can be undone; nothing happens without any. */
public final class BulkEdits {

    private final CardRecordStores stores;
    private final Today today;
    private final Notices notices;

    public BulkEdits(CardRecordStores stores, Today today, Notices notices) {
        this.stores = stores;
        this.today = today;
        this.notices = notices;
    }

    /** All cards, as they were saved last. */
    ReadOnlyObjectProperty<SimCardList> list() {
        return stores.cards().list();
    }

    /** @param done told what came of it */
    void change(List<SimCard> cards, UnaryOperator<SimCard> change, Consumer<EditResult> done) {
        change(cards, change, count -> Message.of("cards.changed", count), done);
    }

    /**
     * Gives up those that are in use.
     *
     * @param done told what came of it
     */
    void retire(List<SimCard> cards, Consumer<EditResult> done) {
        DeclaredStatus retired = new DeclaredStatus.Retired(today.day().get());
        List<SimCard> inUse =
                cards.stream().filter(card -> card.status().keepsNumber()).toList();
        change(inUse, card -> card.withStatus(retired), count -> Message.of("cards.retired", count), done);
    }

    void delete(List<SimCard> cards) {
        if (!cards.isEmpty()) {
            stores.delete(cards, notices.withUndo(Message.of("cards.deleted", cards.size())));
        }
    }

    private void change(
            List<SimCard> cards,
            UnaryOperator<SimCard> change,
            Function<Integer, Message> told,
            Consumer<EditResult> done) {
        if (cards.isEmpty()) {
            return;
        }
        Set<UUID> changed = CardIds.ids(cards);
        stores.cards()
                .changeAll(
                        changed,
                        change,
                        notices.withUndo(told.apply(changed.size())).andThen(done));
    }
}
