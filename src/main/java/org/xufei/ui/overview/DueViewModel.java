package org.xufei.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.xufei.domain.clock.CardStatus;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.overview.Overview;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.renewal.Renewal;
import org.xufei.state.Destination;
import org.xufei.state.EditName;
import org.xufei.state.LiveOverview;
import org.xufei.state.Navigation;
import org.xufei.state.ReceiptDraft;
import org.xufei.state.Renewals;
import org.xufei.ui.ReceiptRepeater;

/** Decides what is to be done today, and leads to where it is done. */
public final class DueViewModel {

    private final LiveOverview board;
    private final Renewals renewals;
    private final Navigation navigation;
    private final ReceiptRepeater repeats;

    public DueViewModel(LiveOverview board, Renewals renewals, Navigation navigation, ReceiptRepeater repeats) {
        this.board = board;
        this.renewals = renewals;
        this.navigation = navigation;
        this.repeats = repeats;
    }

    /** Empty until everything has been read. */
    ReadOnlyObjectProperty<Optional<Overview>> overview() {
        return board.overview();
    }

    Renewals renewals() {
        return renewals;
    }

    /** Those begun and not finished, the one on the desk first. */
    List<Renewal> unfinished() {
        List<Renewal> all = new ArrayList<>();
        Renewal current = renewals.list().get().current();
        if (current.isTicked()) {
            all.add(current);
        }
        all.addAll(renewals.list().get().setAside());
        return all;
    }

    void showRenewals() {
        navigation.openRenewal();
    }

    /** Goes on where one has left off. */
    void resume(Renewal renewal) {
        renewals.change(
                EditName.OfRenewal.of(EditName.RenewalKind.TAKE_UP, renewal),
                list -> list.find(renewal.id()).map(list::takeUp).orElse(list));
        navigation.openRenewal();
    }

    /** Renews a card where it was renewed last: goes on with the renewal begun for it, else begins one. */
    void renew(CardStatus status) {
        Renewal fresh = fresh(status);
        renewals.change(
                EditName.OfRenewal.of(EditName.RenewalKind.TAKE_UP, fresh),
                list -> list.current().number().equals(fresh.number())
                        ? list
                        : list.takeUp(list.setAsideFor(status.card().number()).orElse(fresh)));
        navigation.openRenewal();
    }

    /** Records what was paid last time once more; nothing happens if that is not repeatable, or if it was recorded today. */
    void repeat(CardStatus status) {
        status.repeatableReceipt().ifPresent(repeats::record);
    }

    /** The same, though it was recorded today already. */
    void anotherToday(CardStatus status) {
        status.repeatableReceipt().ifPresent(repeats::recordAnother);
    }

    /** Opens the receipt on which to type the date that makes an end known; nothing happens if there is none. */
    void enterDate(CardStatus status) {
        status.missingDate().ifPresent(date -> navigation.goTo(new Destination.DateReceipt(date)));
    }

    /** Opens the form of a new receipt, filled in as last time. */
    void fillIn(CardStatus status) {
        navigation.goTo(new Destination.RecordReceipt(new ReceiptDraft(
                Optional.empty(),
                Optional.of(status.card().number()),
                status.operator().map(Operator::id),
                status.lastReceipt().map(Receipt::channel),
                status.lastReceipt())));
    }

    void showReceipts(CardStatus status) {
        navigation.goTo(Destination.FindReceipts.of(status.card().number()));
    }

    void recordNew() {
        navigation.goTo(new Destination.RecordReceipt(ReceiptDraft.BLANK));
    }

    private static Renewal fresh(CardStatus status) {
        Renewal renewal =
                Renewal.fresh(UUID.randomUUID()).withNumber(status.card().number());
        Renewal atOperator =
                status.operator().map(Operator::id).map(renewal::withOperator).orElse(renewal);
        return status.lastReceipt()
                .map(Receipt::channel)
                .map(atOperator::withChannel)
                .orElse(atOperator);
    }
}
