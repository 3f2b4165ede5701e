package org.xufei.ui.receipts;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.Validity;
import org.xufei.ui.FormField;

/** Which parts of the receipt form show: what is filled in already is collapsed, and what few people need waits until it is asked for. */
final class CollapsibleSections {

    private final ReceiptFields fields;
    private final ReadOnlyBooleanWrapper expanded = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper channelAsked = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper otherDays = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper balanceDate = new ReadOnlyBooleanWrapper();

    CollapsibleSections(ReceiptFields fields) {
        this.fields = fields;
        // Collapsing never hides what has to be filled in.
        fields.number().parsed().subscribe(number -> {
            if (number.value().isPresent() && fields.operator().value().isEmpty()) {
                expanded.set(true);
            }
        });
    }

    /** Whether date, time, operator, kind, transaction number and note show. */
    ReadOnlyBooleanProperty expanded() {
        return expanded.getReadOnlyProperty();
    }

    /** Whether the channel was not known when the form opened or got its number: it then stands among what is asked. */
    ReadOnlyBooleanProperty channelAsked() {
        return channelAsked.getReadOnlyProperty();
    }

    /** Whether any other validity can be entered than those of the chips. */
    ReadOnlyBooleanProperty otherDays() {
        return otherDays.getReadOnlyProperty();
    }

    /** Whether the last day of the balance can be entered. */
    ReadOnlyBooleanProperty balanceDate() {
        return balanceDate.getReadOnlyProperty();
    }

    /**
     * Shows what the fields need as they are filled in now.
     *
     * @param edited empty for a new receipt
     * @param anotherLength whether the days are none that a chip says
     */
    void open(Optional<Receipt> edited, boolean anotherLength) {
        channelAsked.set(fields.channel().value().isEmpty());
        expanded.set(
                fields.number().value().isPresent() && fields.operator().value().isEmpty());
        balanceDate.set(!fields.balanceUntil().text().get().isBlank());
        otherDays.set(anotherLength
                || fields.validityInput().get() == ValidityInput.UNTIL
                || edited.filter(receipt -> receipt.validity() instanceof Validity.Unstated)
                        .isPresent());
    }

    void askForChannel(boolean asked) {
        channelAsked.set(asked);
    }

    void toggle() {
        expanded.set(!expanded.get());
    }

    void showOtherDays(boolean shown) {
        otherDays.set(shown);
    }

    void showBalanceDate() {
        balanceDate.set(true);
    }

    /** Shows every field that is invalid. */
    void showErrors() {
        if (Stream.of(
                        fields.date(),
                        fields.time(),
                        fields.operator(),
                        fields.description(),
                        fields.reference(),
                        fields.note())
                .anyMatch(CollapsibleSections::isInvalid)) {
            expanded.set(true);
        }
        if (isInvalid(fields.channel()) && !channelAsked.get()) {
            expanded.set(true);
        }
        if (isInvalid(fields.days()) || isInvalid(fields.until())) {
            otherDays.set(true);
        }
        if (isInvalid(fields.balanceUntil())) {
            balanceDate.set(true);
        }
    }

    private static boolean isInvalid(FormField<?> field) {
        return field.error().get().isPresent();
    }
}
