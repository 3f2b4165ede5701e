package org.xufei.ui.overview;

import java.util.List;
import java.util.UUID;
import org.xufei.domain.Room;
import org.xufei.domain.input.InputParser;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.sample.Samples;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.domain.sim.SimCardList;
import org.xufei.state.CardRecordStores;
import org.xufei.state.EditResult;
import org.xufei.state.Navigation;
import org.xufei.ui.FormField;
import org.xufei.ui.Message;
import org.xufei.ui.Notices;
import org.xufei.ui.SampleOffer;
import org.xufei.ui.Texts;

/** Decides what to do first while little is recorded, and what sample data there is. */
public final class FirstStepsViewModel {

    private final CardRecordStores stores;
    private final SampleOffer samples;
    private final Notices notices;
    private final Navigation navigation;
    private final FormField<PhoneNumber> number = new FormField<>(InputParser::phoneNumber);

    public FirstStepsViewModel(CardRecordStores stores, SampleOffer samples, Notices notices, Navigation navigation) {
        this.stores = stores;
        this.samples = samples;
        this.notices = notices;
        this.navigation = navigation;
    }

    /** The number of a card to add. */
    FormField<PhoneNumber> number() {
        return number;
    }

    boolean hasCard() {
        return !cards().all().isEmpty();
    }

    boolean hasReceipt() {
        return !stores.receipts().records().get().isEmpty();
    }

    boolean hasSamples() {
        return Samples.isIn(cards())
                || stores.receipts().records().get().stream().anyMatch(Samples::isSample);
    }

    /** Numbers on receipts that no card has. */
    List<PhoneNumber> seen() {
        return cards().withoutCard(stores.receipts().records().get().stream()
                .map(Receipt::number)
                .toList());
    }

    /** Adds the card of the number that is typed, if it is one and has no card. */
    void add() {
        if (!number.check()) {
            return;
        }
        number.value().ifPresent(typed -> {
            if (cards().withoutCard(List.of(typed)).isEmpty()) {
                notices.tell(Message.of("overview.first.known", typed));
                return;
            }
            SimCard card = SimCard.of(UUID.randomUUID(), typed);
            stores.cards()
                    .add(
                            card,
                            EditResult.ifMade(() -> number.reset(""))
                                    .andThen(notices.withUndo(Message.of("overview.first.added", typed))));
        });
    }

    /** Adds a card for each number on receipts that has none. */
    void addSeen() {
        List<SimCard> cards = seen().stream()
                .map(seen -> Samples.cardFor(seen, stores.receipts().records().get(), UUID.randomUUID()))
                .toList();
        stores.cards().addAll(cards, notices.withUndo(Message.of("overview.first.seen.added", cards.size())));
    }

    /** @param texts in which the samples are called what they are */
    void addSamples(Texts texts) {
        samples.add(texts, made -> {});
    }

    /** Shows the steps of a renewal, for the number that was added or recorded last. */
    void showSteps() {
        navigation.goTo(Room.RENEW);
    }

    void removeSamples() {
        samples.remove(notices.withUndo(Message.of("overview.samples.removed")));
    }

    private SimCardList cards() {
        return stores.cards().list().get();
    }

    CardRecordStores stores() {
        return stores;
    }
}
