package org.xufei.ui.renew;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.xufei.domain.guide.Channel;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.renewal.Renewal;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.state.EditName;
import org.xufei.state.EditResult;
import org.xufei.state.Renewals;
import org.xufei.ui.Message;
import org.xufei.ui.Notices;

/** The renewal that is worked on, as it is saved: changes it, or puts it aside for another. */
final class CurrentRenewal {

    private final Guide guide;
    private final Renewals renewals;
    private final NumberLookup known;
    private final Notices notices;

    CurrentRenewal(Renewals renewals, NumberLookup known, Notices notices) {
        guide = known.guide();
        this.renewals = renewals;
        this.known = known;
        this.notices = notices;
    }

    /** Runs now, and whenever the renewal has changed or is another one. */
    void follow(Runnable changed) {
        renewals.list().subscribe(list -> changed.run());
    }

    Renewal get() {
        return renewals.list().get().current();
    }

    /** The operator that is picked; empty if none is, or one that the guide does not know. */
    Optional<Operator> operator() {
        return get().operator().flatMap(guide::operator);
    }

    /** The channel that is picked, else the guide's first. */
    Channel channel() {
        return get().channel()
                .flatMap(guide::channel)
                .orElseGet(() -> guide.channels().get(0));
    }

    /**
     * Saves a number that is typed.
     *
     * @param typed empty if the field was emptied
     * @param done runs once the change is published, or known to change nothing
     */
    void changeNumber(Optional<PhoneNumber> typed, Runnable done) {
        UUID id = get().id();
        renewals.change(
                new EditName.OfRenewal(EditName.RenewalKind.TYPE_NUMBER, id, typed),
                // If another card was taken up meanwhile, this is not its number.
                list -> list.current().id().equals(id) ? list.change(id, renewal -> numbered(renewal, typed)) : list,
                result -> done.run());
    }

    /** The renewal as it is once this number is saved. */
    Renewal with(Optional<PhoneNumber> typed) {
        return typed.equals(get().number()) ? get() : numbered(get(), typed);
    }

    /** With the number, and with the operator of its SIM card; without a card, with the one to whom its prefix belongs. */
    private Renewal numbered(Renewal renewal, Optional<PhoneNumber> typed) {
        return typed.map(number -> {
                    Renewal numbered = renewal.withNumber(number);
                    return known.operator(number)
                            .map(owner -> numbered.withOperator(owner.id()))
                            .orElse(numbered);
                })
                .orElseGet(renewal::withoutNumber);
    }

    /** Whether the number is another card's than that for which things are ticked: it does not inherit the ticks. */
    boolean isOfAnotherCard(PhoneNumber typed) {
        return get().isTicked() && get().number().isPresent() && !isFor(typed);
    }

    boolean isFor(PhoneNumber number) {
        return get().number().equals(Optional.of(number));
    }

    /** Takes up the renewal of this number: the one put aside for it, else a new one. */
    void takeUp(PhoneNumber chosen) {
        takeUp(chosen, result -> {});
    }

    /** Puts what is ticked for one number aside for another, and says so. */
    void switchTo(PhoneNumber other) {
        PhoneNumber before = get().number().orElseThrow();
        takeUp(other, notices.withUndo(Message.of("renew.switched", other, before)));
    }

    private void takeUp(PhoneNumber chosen, Consumer<EditResult> done) {
        Renewal forNumber = numbered(fresh(), Optional.of(chosen));
        // By then it may be another one that lies there for this card; to the user it is the card that counts.
        UUID id = renewals.list().get().setAsideFor(chosen).orElse(get()).id();
        renewals.change(
                new EditName.OfRenewal(EditName.RenewalKind.TAKE_UP, id, Optional.of(chosen)),
                list -> list.current().number().equals(Optional.of(chosen))
                        ? list
                        : list.takeUp(list.setAsideFor(chosen).orElse(forNumber)),
                done);
    }

    /** Takes up the renewal put aside for this number, if there is one. */
    void takeUpIfSetAside(PhoneNumber number) {
        renewals.list()
                .get()
                .setAsideFor(number)
                .ifPresent(aside -> renewals.change(
                        EditName.OfRenewal.of(EditName.RenewalKind.TAKE_UP, aside), list -> list.takeUp(aside)));
    }

    /** Puts the renewal aside and starts one for another SIM card. */
    void startAnother() {
        Renewal fresh = fresh();
        renewals.change(EditName.OfRenewal.of(EditName.RenewalKind.START, fresh), list -> list.takeUp(fresh));
    }

    /** Unticks everything; that can be undone. */
    void reset() {
        if (get().isTicked()) {
            UUID id = get().id();
            renewals.change(
                    EditName.OfRenewal.of(EditName.RenewalKind.RESET, get()),
                    list -> list.change(id, Renewal::unticked),
                    notices.withUndo(Message.of("renew.reset.done")));
        }
    }

    private Renewal fresh() {
        return Renewal.fresh(UUID.randomUUID()).withChannel(channel().id());
    }
}
