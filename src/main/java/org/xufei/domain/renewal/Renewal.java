package org.xufei.domain.renewal;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.xufei.domain.sim.PhoneNumber;

/**
 * One run through a renewal: for whom, where, and what is ticked so far.
 *
 * @param operator id of an operator in the guide
 * @param channel id of a channel in the guide
 * @param steps keys of ticked steps, each made by {@link #stepKey}
 * @param precautions ids of ticked precautions
 */
public record Renewal(
        UUID id,
        Optional<PhoneNumber> number,
        Optional<String> operator,
        Optional<String> channel,
        Set<String> steps,
        Set<String> precautions) {

    public Renewal {
        steps = Set.copyOf(steps);
        precautions = Set.copyOf(precautions);
    }

    public static Renewal fresh(UUID id) {
        return new Renewal(id, Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), Set.of());
    }

    /** Names a step across channels, so that ticks stay when the channel is changed and changed back. */
    public static String stepKey(String channel, String step) {
        return channel + "/" + step;
    }

    public boolean isTicked() {
        return !steps.isEmpty() || !precautions.isEmpty();
    }

    public Renewal withNumber(PhoneNumber newNumber) {
        return new Renewal(id, Optional.of(newNumber), operator, channel, steps, precautions);
    }

    public Renewal withoutNumber() {
        return new Renewal(id, Optional.empty(), operator, channel, steps, precautions);
    }

    public Renewal withOperator(String newOperator) {
        return new Renewal(id, number, Optional.of(newOperator), channel, steps, precautions);
    }

    public Renewal withChannel(String newChannel) {
        return new Renewal(id, number, operator, Optional.of(newChannel), steps, precautions);
    }

    public Renewal withStep(String key, boolean ticked) {
        return new Renewal(id, number, operator, channel, changed(steps, key, ticked), precautions);
    }

    public Renewal withPrecaution(String precaution, boolean ticked) {
        return new Renewal(id, number, operator, channel, steps, changed(precautions, precaution, ticked));
    }

    /** The same renewal with nothing ticked. */
    public Renewal unticked() {
        return new Renewal(id, number, operator, channel, Set.of(), Set.of());
    }

    /** The same renewal with what was ticked in another. */
    public Renewal withTicksOf(Renewal other) {
        return new Renewal(id, number, operator, channel, other.steps, other.precautions);
    }

    private static Set<String> changed(Set<String> set, String item, boolean present) {
        Set<String> changed = new HashSet<>(set);
        if (present) {
            changed.add(item);
        } else {
            changed.remove(item);
        }
        return changed;
    }
}
