package org.xufei.ui.receipts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.Validity;

/** For how many days something is usually bought, and what the number bought last: each is one click. */
final class DayChips {

    static final List<Integer> USUAL = List.of(1, 7, 10, 30);

    /** What a click chooses. */
    sealed interface Chip {}

    /** So many days, once. */
    record Usual(int days) implements Chip {}

    /**
     * The purchase of an earlier receipt.
     *
     * @param description what was bought then; empty if that was not said
     */
    record Last(Validity.Days validity, String description) implements Chip {}

    /** Anything else. */
    record Other() implements Chip {}

    private final ReceiptFields fields;
    private final CollapsibleSections sections;
    private final ReadOnlyObjectWrapper<List<Chip>> chips = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Chip>> chosen = new ReadOnlyObjectWrapper<>(Optional.empty());

    DayChips(ReceiptFields fields, CollapsibleSections sections) {
        this.fields = fields;
        this.sections = sections;
        offer(Optional.empty());
        fields.form().follow(this::refresh);
        sections.otherDays().subscribe(shown -> refresh());
    }

    ReadOnlyObjectProperty<List<Chip>> chips() {
        return chips.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Chip>> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** @param last the latest receipt of the number that says for how many days */
    void offer(Optional<Receipt> last) {
        List<Chip> offered = new ArrayList<>();
        USUAL.forEach(days -> offered.add(new Usual(days)));
        last.ifPresent(receipt -> {
            if (receipt.validity() instanceof Validity.Days days) {
                offered.add(new Last(days, receipt.purchase().description()));
            }
        });
        offered.add(new Other());
        chips.set(List.copyOf(offered));
        refresh();
    }

    void choose(Chip chip) {
        Optional<Chip> before = chosen.get();
        sections.showOtherDays(chip instanceof Other);
        if (chip instanceof Usual usual) {
            // What the chip has filled in goes with it.
            if (before.filter(Last.class::isInstance).isPresent()) {
                fields.description().reset("");
            }
            fill(new Validity.Days(usual.days()));
        } else if (chip instanceof Last last) {
            fill(last.validity());
            fields.description().reset(last.description());
        }
        refresh();
    }

    private void fill(Validity.Days validity) {
        fields.validityInput().set(ValidityInput.DAYS);
        fields.days().reset(Integer.toString(validity.days()));
        fields.cycles().set(validity.cycles());
    }

    /** Whether days are filled in that no chip says. */
    boolean isAnotherLength() {
        return !fields.days().text().get().isBlank() && chips.get().stream().noneMatch(this::isFilledIn);
    }

    private void refresh() {
        chosen.set(
                sections.otherDays().get()
                        ? Optional.of(new Other())
                        : chips.get().stream()
                                .filter(this::isFilledIn)
                                // The one that says more.
                                .reduce((usual, last) -> last));
    }

    private boolean isFilledIn(Chip chip) {
        if (!(fields.validity() instanceof Validity.Days now)) {
            return false;
        } else if (chip instanceof Usual usual) {
            return now.days() == usual.days() && now.cycles() == 1;
        }
        return chip instanceof Last last
                && now.days() == last.validity().days()
                && now.cycles() == last.validity().cycles()
                && fields.description().text().get().strip().equals(last.description());
    }
}
