package org.xufei.domain.sim;

import java.util.Optional;
import java.util.UUID;
import org.xufei.domain.reminder.LeadTimes;

/**
 * A prepaid SIM card to keep alive.
 *
 * @param nickname what its owner calls it; empty if nothing
 * @param operator id of an operator in the guide, where the prefix would give the wrong one; kept even if a later guide does not know it
 * @param registeredName the name under which the operator has it; empty if not known
 * @param note empty if none
 * @param leadTimes empty for the usual ones
 */
public record SimCard(
        UUID id,
        PhoneNumber number,
        String nickname,
        Optional<String> operator,
        Custody custody,
        Optional<Iccid> iccid,
        String registeredName,
        String note,
        Optional<LeadTimes> leadTimes,
        DeclaredStatus status) {

    /** A card in use of which only the number is known. */
    public static SimCard of(UUID id, PhoneNumber number) {
        return new SimCard(
                id,
                number,
                "",
                Optional.empty(),
                Custody.UNSTATED,
                Optional.empty(),
                "",
                "",
                Optional.empty(),
                new DeclaredStatus.InUse());
    }

    /** @param newOperator empty to go by the prefix again */
    public SimCard withOperator(Optional<String> newOperator) {
        return new SimCard(id, number, nickname, newOperator, custody, iccid, registeredName, note, leadTimes, status);
    }

    public SimCard withCustody(Custody newCustody) {
        return new SimCard(id, number, nickname, operator, newCustody, iccid, registeredName, note, leadTimes, status);
    }

    /** @param newLeadTimes empty for the usual ones */
    public SimCard withLeadTimes(Optional<LeadTimes> newLeadTimes) {
        return new SimCard(id, number, nickname, operator, custody, iccid, registeredName, note, newLeadTimes, status);
    }

    public SimCard withStatus(DeclaredStatus newStatus) {
        return new SimCard(id, number, nickname, operator, custody, iccid, registeredName, note, leadTimes, newStatus);
    }
}
