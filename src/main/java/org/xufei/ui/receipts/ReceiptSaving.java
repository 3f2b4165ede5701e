package org.xufei.ui.receipts;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.xufei.domain.clock.LearnedValidity;
import org.xufei.domain.knowledge.OwnValidity;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.state.EditResult;
import org.xufei.state.Settings;
import org.xufei.ui.Message;
import org.xufei.ui.Notice;
import org.xufei.ui.Notices;

/** Saves the receipt in the form, and tells what came of it. */
public final class ReceiptSaving {

    private final ShownReceipts shown;
    private final Settings settings;
    private final Notices notices;
    private final ReceiptFormViewModel form;
    private Optional<Consumer<UUID>> calendar = Optional.empty();
    private Consumer<Receipt> whenSaved = receipt -> {};

    public ReceiptSaving(ShownReceipts shown, Settings settings, Notices notices, ReceiptFormViewModel form) {
        this.shown = shown;
        this.settings = settings;
        this.notices = notices;
        this.form = form;
    }

    ShownReceipts shown() {
        return shown;
    }

    Settings settings() {
        return settings;
    }

    Notices notices() {
        return notices;
    }

    ReceiptFormViewModel form() {
        return form;
    }

    /** Hears of each receipt that was saved, once the table shows it. */
    void whenSaved(Consumer<Receipt> follower) {
        whenSaved = follower;
    }

    /** Lets a notice offer to put the ends of a card into the person's calendar. */
    void offerCalendar(Consumer<UUID> export) {
        calendar = Optional.of(export);
    }

    /** Writes what the form holds, if it has no error; then the renewal that led here is done. */
    public void save() {
        if (form.form().saving().get()) {
            return;
        }
        form.submit().ifPresent(receipt -> {
            form.form().beginSaving();
            shown.log().put(shown.log().kindOf(receipt), receipt, form.consequences(receipt), saved -> {
                if (saved.isMade()) {
                    saved(receipt, saved);
                } else {
                    form.form().notSaved();
                }
            });
        });
    }

    private void saved(Receipt receipt, EditResult result) {
        boolean endsRenewal = form.renewal().isPresent();
        boolean isNew = form.form().edited().get().isEmpty();
        settings.change(preferences -> preferences.withCurrency(receipt.paid().currency()));
        form.form().close();
        shown.uncover(receipt);
        whenSaved.accept(receipt);
        notice(receipt, isNew, endsRenewal).accept(result);
    }

    /** What is told of a receipt that was recorded or changed: of a number that was just taken among the cards, what follows. */
    private Consumer<EditResult> notice(Receipt receipt, boolean isNew, boolean endsRenewal) {
        PhoneNumber number = receipt.number();
        if (form.lateTopUpBy(receipt).isPresent()) {
            return notices.withUndo(
                    Message.of("receipts.saved.latetopup", number),
                    new Notice.Action(Message.of("detail.latetopup.giveup"), () -> form.giveUp(number, notices)));
        }
        Optional<LearnedValidity> learned = form.context().learnedFrom(receipt);
        if (learned.isPresent()) {
            return offerToLearn(learned.get());
        }
        Optional<SimCard> card = form.watch().cardMadeOf(receipt).filter(made -> isNew);
        if (card.isPresent()) {
            UUID id = card.get().id();
            Message what = form.planEnd(number)
                    .map(day -> Message.of("receipts.saved.watched.plan", day, number))
                    .orElseGet(() -> Message.of("receipts.saved.watched", number));
            return calendar.map(
                            export -> new Notice.Action(Message.of("receipts.saved.calendar"), () -> export.accept(id)))
                    .map(export -> notices.withUndo(what, export))
                    .orElseGet(() -> notices.withUndo(what));
        }
        return notices.withUndo(
                endsRenewal
                        ? Message.of("receipts.saved.renewal", number, receipt.paid())
                        : Message.of("receipts.saved", number, receipt.paid()));
    }

    /** What a typed end tells is taken into the user's table only if they say so. */
    private Consumer<EditResult> offerToLearn(LearnedValidity learned) {
        OwnValidity row = learned.row();
        Message what = Message.of(
                learned.sure() ? "receipts.saved.learned" : "receipts.saved.learned.perhaps", row.amount(), row.days());
        return notices.withUndo(
                what,
                new Notice.Action(
                        Message.of("receipts.saved.learn"),
                        () -> form.context()
                                .learn(
                                        row,
                                        notices.withUndo(Message.of("receipts.learned", row.amount(), row.days())))));
    }
}
