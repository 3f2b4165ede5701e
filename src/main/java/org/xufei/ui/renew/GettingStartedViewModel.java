package org.xufei.ui.renew;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.xufei.domain.Room;
import org.xufei.state.CardRecordStores;
import org.xufei.state.Destination;
import org.xufei.state.EditResult;
import org.xufei.state.Navigation;
import org.xufei.ui.SampleOffer;
import org.xufei.ui.Texts;

/** Decides what is offered, besides the steps, to somebody who has recorded nothing yet. */
public final class GettingStartedViewModel {

    private final CardRecordStores stores;
    private final SampleOffer samples;
    private final Navigation navigation;
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();

    public GettingStartedViewModel(CardRecordStores stores, SampleOffer samples, Navigation navigation) {
        this.stores = stores;
        this.samples = samples;
        this.navigation = navigation;
        stores.cards().list().subscribe(this::look);
        stores.cards().loaded().subscribe(this::look);
        stores.receipts().records().subscribe(this::look);
        stores.receipts().loaded().subscribe(this::look);
    }

    /** True while there is neither a SIM card nor a receipt. A file that could not be read may hold some. */
    ReadOnlyBooleanProperty shown() {
        return shown.getReadOnlyProperty();
    }

    /**
     * Adds the sample data and shows what the app makes of it.
     *
     * @param texts in which the samples are called what they are
     */
    void trySamples(Texts texts) {
        samples.add(texts, EditResult.ifMade(() -> navigation.goTo(Room.OVERVIEW)));
    }

    /** Opens the form of a new SIM card. */
    void addCards() {
        navigation.goTo(new Destination.AddCard());
    }

    private void look() {
        boolean read =
                stores.cards().loaded().get() && stores.receipts().loaded().get();
        boolean legible =
                stores.cards().readable().get() && stores.receipts().readable().get();
        shown.set(read
                && legible
                && stores.cards().list().get().all().isEmpty()
                && stores.receipts().records().get().isEmpty());
    }
}
