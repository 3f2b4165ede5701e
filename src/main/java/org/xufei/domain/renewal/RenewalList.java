package org.xufei.domain.renewal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.xufei.domain.sim.PhoneNumber;

/**
 * The renewals under way. The last one is the one on the desk; of the others only those with ticks are kept.
 *
 * @param all never empty, no id twice; all but the last are ticked
 */
public record RenewalList(List<Renewal> all) {

    /** @throws IllegalArgumentException if the list is empty or an id stands in it twice */
    public RenewalList {
        if (all.isEmpty()) {
            throw new IllegalArgumentException("no renewal on the desk");
        }
        if (all.stream().map(Renewal::id).distinct().count() < all.size()) {
            throw new IllegalArgumentException("a renewal stands in the list twice");
        }
        UUID onTheDesk = all.get(all.size() - 1).id();
        all = all.stream()
                .filter(renewal -> renewal.isTicked() || renewal.id().equals(onTheDesk))
                .toList();
    }

    public static RenewalList startingWith(Renewal renewal) {
        return new RenewalList(List.of(renewal));
    }

    public Renewal current() {
        return all.get(all.size() - 1);
    }

    /** Those begun and put aside, the latest first. */
    public List<Renewal> setAside() {
        List<Renewal> aside = new ArrayList<>(all.subList(0, all.size() - 1));
        Collections.reverse(aside);
        return aside;
    }

    public Optional<Renewal> find(UUID id) {
        return all.stream().filter(renewal -> renewal.id().equals(id)).findFirst();
    }

    /** A renewal put aside for this number. */
    public Optional<Renewal> setAsideFor(PhoneNumber number) {
        return setAside().stream()
                .filter(renewal -> renewal.number().equals(Optional.of(number)))
                .findFirst();
    }

    /** Changes the renewal with this id, wherever it lies; nothing happens if there is none. */
    public RenewalList change(UUID id, UnaryOperator<Renewal> change) {
        return new RenewalList(all.stream()
                .map(renewal -> renewal.id().equals(id) ? change.apply(renewal) : renewal)
                .toList());
    }

    /** Puts this renewal on the desk, new or taken up again. */
    public RenewalList takeUp(Renewal renewal) {
        List<Renewal> others = new ArrayList<>(all);
        others.removeIf(other -> other.id().equals(renewal.id()));
        others.add(renewal);
        return new RenewalList(others);
    }

    /**
     * The renewal is done. On the desk it is followed by an unticked one for the same SIM card and channel; put aside, it goes.
     *
     * @param next the id of the one that follows
     */
    public RenewalList finish(UUID id, UUID next) {
        if (current().id().equals(id)) {
            Renewal done = current();
            Renewal following = new Renewal(next, done.number(), done.operator(), done.channel(), Set.of(), Set.of());
            List<Renewal> changed = new ArrayList<>(all.subList(0, all.size() - 1));
            changed.add(following);
            return new RenewalList(changed);
        }
        return new RenewalList(
                all.stream().filter(renewal -> !renewal.id().equals(id)).toList());
    }
}
