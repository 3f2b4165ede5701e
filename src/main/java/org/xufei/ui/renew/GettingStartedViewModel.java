package org.xufei.ui.renew;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.xufei.domain.Room;
import org.xufei.state.CardStores;
import org.xufei.state.Destination;
import org.xufei.state.EditResult;
import org.xufei.state.Navigation;
import org.xufei.ui.SampleOffer;
import org.xufei.ui.Texts;

/** Decides what is offered, besides the steps, to somebody who has recorded nothing yet. */
public final class GettingStartedViewModel {

    private final CardStores files;
    private final SampleOffer samples;
    private final Navigation navigation;
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();

    public GettingStartedViewModel(CardStores files, SampleOffer samples, Navigation navigation) {
        this.files = files;
        this.samples = samples;
        this.navigation = navigation;
        files.cards().list().subscribe(this::look);
        files.cards().loaded().subscribe(this::look);
        files.receipts().records().subscribe(this::look);
        files.receipts().loaded().subscribe(this::look);
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
        boolean read = files.cards().loaded().get() && files.receipts().loaded().get();
        boolean legible =
                files.cards().readable().get() && files.receipts().readable().get();
        shown.set(read
                && legible
                && files.cards().list().get().all().isEmpty()
                && files.receipts().records().get().isEmpty());
    }
}
