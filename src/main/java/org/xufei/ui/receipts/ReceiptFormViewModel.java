package org.xufei.ui.receipts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.xufei.domain.Currency;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.state.ReceiptDraft;
import org.xufei.ui.Message;

/** Decides what the receipt form holds and whether it makes a receipt. */
public final class ReceiptFormViewModel {

    private final Guide guide;
    private final Clock clock;
    private final ReceiptFields fields;

    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper saving = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<Receipt>> edited = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Message>> hint = new ReadOnlyObjectWrapper<>(Optional.empty());

    private final ReadOnlyObjectWrapper<Optional<Message>> operatorWarning =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    private UUID id = UUID.randomUUID();
    private Optional<UUID> renewal = Optional.empty();
    private List<Object> asOpened = List.of();

    public ReceiptFormViewModel(Guide guide, Clock clock) {
        this.guide = guide;
        this.clock = clock;
        fields = new ReceiptFields(clock);
        fields.operator().typed().subscribe(this::compareOperator);
        fields.number().typed().subscribe(this::compareOperator);
        fields.number()
                .typed()
                .subscribe(typed -> typed.value()
                        .flatMap(guide::operatorOf)
                        .map(Operator::id)
                        .ifPresent(fields.operator().text()::set));
    }

    public Guide guide() {
        return guide;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What is typed and chosen. */
    public ReceiptFields fields() {
        return fields;
    }

    public ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /** True while the receipt is on its way to the disk. */
    public ReadOnlyBooleanProperty saving() {
        return saving.getReadOnlyProperty();
    }

    /** The receipt that is changed; empty for a new one. */
    public ReadOnlyObjectProperty<Optional<Receipt>> edited() {
        return edited.getReadOnlyProperty();
    }

    /** What to tell about the form as a whole. */
    public ReadOnlyObjectProperty<Optional<Message>> hint() {
        return hint.getReadOnlyProperty();
    }

    /** That the operator is not the one to which the number belongs: a slip, or a payment that went astray. */
    public ReadOnlyObjectProperty<Optional<Message>> operatorWarning() {
        return operatorWarning.getReadOnlyProperty();
    }

    /** The renewal that ends when this receipt is recorded. */
    Optional<UUID> renewal() {
        return renewal;
    }

    /** Whether something was typed that closing would lose. */
    public boolean isDirty() {
        return open.get() && (saving.get() || !fields.contents().equals(asOpened));
    }

    /** Opens the form for a new receipt, unless it holds something that is not saved yet. */
    void openFor(ReceiptDraft draft, Currency usual) {
        if (isDirty() && draft.renewal().isPresent() && draft.renewal().equals(renewal)) {
            return;
        }
        if (isDirty()) {
            refuse();
            return;
        }
        id = UUID.randomUUID();
        renewal = draft.renewal();
        edited.set(Optional.empty());
        fields.clear(usual);
        fields.number().reset(draft.number().map(PhoneNumber::national).orElse(""));
        draft.operator().ifPresent(fields.operator()::reset);
        draft.channel().ifPresent(fields.channel()::reset);
        opened();
    }

    /** Says that what the form holds comes first. */
    void refuse() {
        hint.set(Optional.of(Message.of("form.unsaved")));
    }

    /** Opens the form on a receipt to change it, unless it holds something that is not saved yet. */
    void openFor(Receipt receipt) {
        if (open.get() && edited.get().map(Receipt::id).equals(Optional.of(receipt.id()))) {
            return;
        }
        if (isDirty()) {
            refuse();
            return;
        }
        id = receipt.id();
        renewal = Optional.empty();
        edited.set(Optional.of(receipt));
        fields.show(receipt);
        opened();
    }

    /** Puts the form back to how it was when the snapshot was taken, unless it is in use again. */
    void reopen(Runnable snapshot) {
        if (!isDirty()) {
            snapshot.run();
        }
    }

    /** How the form stands now, to be put back later. */
    Runnable snapshot() {
        UUID thisId = id;
        Optional<UUID> thisRenewal = renewal;
        Optional<Receipt> thisEdited = edited.get();
        List<Object> opened = asOpened;
        Runnable typed = fields.snapshot();
        return () -> {
            id = thisId;
            renewal = thisRenewal;
            edited.set(thisEdited);
            typed.run();
            opened();
            asOpened = opened;
        };
    }

    void close() {
        open.set(false);
        saving.set(false);
        hint.set(Optional.empty());
        renewal = Optional.empty();
        edited.set(Optional.empty());
    }

    /** What the form makes; empty if a field is flawed, which then shows. */
    Optional<Receipt> submit() {
        boolean good = fields.check();
        hint.set(good ? Optional.empty() : Optional.of(Message.of("form.flawed")));
        return fields.receipt(id);
    }

    void saving(boolean now) {
        saving.set(now);
    }

    /** Saving failed; the banner says why, and everything typed is still here. */
    void notSaved() {
        saving.set(false);
        hint.set(Optional.of(Message.of("form.notsaved")));
    }

    private void opened() {
        asOpened = fields.contents();
        hint.set(Optional.empty());
        saving.set(false);
        open.set(true);
    }

    private void compareOperator() {
        Optional<String> chosen = fields.operator().value();
        operatorWarning.set(fields.number()
                .value()
                .flatMap(valid -> guide.operatorOf(valid)
                        .filter(owner -> chosen.isPresent() && !chosen.get().equals(owner.id()))
                        .map(owner -> Message.of("form.operator.other", valid.prefix(), owner.name()))));
    }
}
