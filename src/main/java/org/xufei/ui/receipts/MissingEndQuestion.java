package org.xufei.ui.receipts;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.Validity;
import org.xufei.ui.Form;

/** Asks once whether a plan is to be saved without an end, of which the app cannot remind. Saving once more says yes. */
final class MissingEndQuestion {

    private final ReceiptFields fields;
    private final Form<Receipt> form;
    private final ReadOnlyBooleanWrapper asked = new ReadOnlyBooleanWrapper();

    MissingEndQuestion(ReceiptFields fields) {
        this.fields = fields;
        form = fields.form();
    }

    ReadOnlyBooleanProperty asked() {
        return asked.getReadOnlyProperty();
    }

    void takeBack() {
        asked.set(false);
    }

    /** Takes the question back once an end is filled in. */
    void refresh() {
        asked.set(asked.get() && lacksEnd());
    }

    /** Whether an end is filled in or the question was answered; asks otherwise. */
    boolean isSettled() {
        boolean settled = asked.get() || !lacksEnd();
        asked.set(asked.get() || !settled);
        return settled;
    }

    /** A receipt that was recorded without an end is not asked again. */
    private boolean lacksEnd() {
        boolean known = form.edited().get().filter(MissingEndQuestion::lacksEnd).isPresent();
        return !known
                && fields.soFar(form.id()).filter(MissingEndQuestion::lacksEnd).isPresent();
    }

    private static boolean lacksEnd(Receipt receipt) {
        return receipt.purchase().kind() != Purchase.Kind.TOP_UP && receipt.validity() instanceof Validity.Unstated;
    }
}
