package org.xufei.state;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.UnwatchedNumber;
import org.xufei.storage.RecordFile;

/**
 * The numbers that make no SIM card by themselves: none was wanted, or it was deleted. No evidence hangs on them: where they cannot be
 * written, what they belong to is made all the same.
 */
public final class UnwatchedNumbers extends RecordStore<UnwatchedNumber> {

    public UnwatchedNumbers(RecordFile<UnwatchedNumber> file, StoreContext context) {
        super(file, WritePolicy.GO_ON, context);
    }

    /** Why this number is not watched; empty if nothing was decided about it. */
    public Optional<UnwatchedNumber.Reason> reasonOf(PhoneNumber number) {
        return records().get().stream()
                .filter(unwatched -> unwatched.number().equals(number))
                .map(UnwatchedNumber::reason)
                .findFirst();
    }

    /** To be made together with what makes them unwatched; the reason takes the place of an earlier one. */
    Change<UnwatchedNumber> adding(Collection<PhoneNumber> numbers, UnwatchedNumber.Reason reason) {
        return changing(before -> {
            Map<PhoneNumber, UnwatchedNumber> after = new LinkedHashMap<>();
            before.forEach(unwatched -> after.put(unwatched.number(), unwatched));
            numbers.forEach(number -> after.put(number, new UnwatchedNumber(number, reason)));
            return List.copyOf(after.values());
        });
    }

    /** To be made together with what makes it watched again. */
    Change<UnwatchedNumber> removing(PhoneNumber number) {
        return changing(before -> before.stream()
                .filter(unwatched -> !unwatched.number().equals(number))
                .toList());
    }
}
