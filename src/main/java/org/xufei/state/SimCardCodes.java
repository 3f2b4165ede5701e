package org.xufei.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xufei.domain.sim.HandlesSimCodes;
import org.xufei.domain.sim.SimCard;
import org.xufei.domain.sim.SimCodes;
import org.xufei.storage.RecordFile;

/**
 * PIN and PUK of the SIM cards. They change together with their card, in the same edit; only the form of that card asks for them.
 */
@HandlesSimCodes
public final class SimCardCodes extends RecordStore<SimCodes> {

    public SimCardCodes(RecordFile<SimCodes> file, StoreContext context) {
        super(file, WritePolicy.ASK, context);
    }

    /** The codes of a card; none if they are not known. */
    public SimCodes of(UUID card) {
        return records().get().stream()
                .filter(codes -> codes.card().equals(card))
                .findFirst()
                .orElse(SimCodes.none(card));
    }

    /** To be made together with the change of the card. */
    Change<SimCodes> saving(SimCodes codes) {
        return changing(before -> {
            List<SimCodes> after = new ArrayList<>(without(Set.of(codes.card()), before));
            if (!codes.isEmpty()) {
                after.add(codes);
            }
            return before.contains(codes) ? before : after;
        });
    }

    /** The end of the codes of these cards, to be made together with what ends the cards. */
    Change<SimCodes> deletionOf(Set<UUID> cards) {
        return changing(before -> without(cards, before));
    }

    /** The end of the codes of all cards that are not among these when it is made, in the same step and after them. */
    Change<SimCodes> keepingThoseOf(RecordStore<SimCard> cards) {
        return changing(before -> {
            Set<UUID> there = cards.latest().list().stream().map(SimCard::id).collect(Collectors.toSet());
            return before.stream().filter(codes -> there.contains(codes.card())).toList();
        });
    }

    private static List<SimCodes> without(Set<UUID> cards, List<SimCodes> codes) {
        return codes.stream().filter(each -> !cards.contains(each.card())).toList();
    }
}
