package org.xufei.state;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.xufei.domain.knowledge.KnowledgeRecord;
import org.xufei.domain.money.ExchangeRate;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.renewal.Renewal;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.domain.usage.DataReading;
import org.xufei.storage.backup.Backup;

/** What the user did to the records: what a step of the {@link EditHistory} is called by. */
public sealed interface EditName {

    /** What becomes of a receipt. */
    enum ReceiptKind {
        /** Perhaps at the end of a renewal, which is finished with it. */
        RECORD,
        EDIT,
        DELETE,
        /** Out of the trash. */
        PUT_BACK
    }

    /** What becomes of the records of a file by a backup. */
    enum BackupKind {
        /** They are as they were then. */
        RESTORE,
        /** Those missing are added. */
        MERGE
    }

    /** What becomes of a renewal. */
    enum RenewalKind {
        TICK,
        UNTICK,
        RESET,
        PICK_OPERATOR,
        PICK_CHANNEL,
        TYPE_NUMBER,
        /** A new one comes to the desk. */
        START,
        /** The one for a certain card comes to the desk. */
        TAKE_UP
    }

    /** What becomes of SIM cards. */
    enum SimCardKind {
        ADD,
        EDIT,
        DELETE,
        RETIRE,
        LOSE,
        REPLACE
    }

    /** What becomes of a reading. */
    enum ReadingKind {
        ADD,
        DELETE
    }

    /** What becomes of something that the user added to the guide. */
    enum KnowledgeKind {
        ADD,
        EDIT,
        DELETE
    }

    /** @param receipt as it was recorded or edited, or as it was before it was deleted */
    record OfReceipt(ReceiptKind kind, Receipt receipt) implements EditName {}

    /**
     * @param of what was put back
     * @param at when the backup was made, local time in Phnom Penh
     */
    record OfBackup(BackupKind kind, Backup.Records of, LocalDateTime at) implements EditName {}

    /**
     * Records of another file were taken over.
     *
     * @param of what they are
     * @param file its name
     */
    record OfMerge(Backup.Records of, String file) implements EditName {}

    /**
     * Of several receipts at once.
     *
     * @param receipts their ids
     */
    record OfReceipts(ReceiptKind kind, Set<UUID> receipts) implements EditName {
        public OfReceipts {
            receipts = Set.copyOf(receipts);
        }
    }

    /** What becomes of the sample data. */
    enum SampleKind {
        ADD,
        REMOVE
    }

    record OfSamples(SampleKind kind) implements EditName {}

    /** @param card as it was added or edited, else as it was before */
    record OfSimCard(SimCardKind kind, SimCard card) implements EditName {}

    /**
     * Of several cards at once.
     *
     * @param cards their ids
     */
    record OfSimCards(SimCardKind kind, Set<UUID> cards) implements EditName {
        public OfSimCards {
            cards = Set.copyOf(cards);
        }
    }

    /** @param number of the reading's card */
    record OfReading(ReadingKind kind, DataReading reading, PhoneNumber number) implements EditName {}

    /** @param record as it was added or edited, or as it was before it was deleted */
    record OfKnowledge(KnowledgeKind kind, KnowledgeRecord record) implements EditName {}

    /** Another rate holds from a day on. */
    record OfExchangeRate(ExchangeRate rate) implements EditName {}

    /**
     * @param renewal id of the renewal
     * @param number of its card, as far as it is known
     */
    record OfRenewal(RenewalKind kind, UUID renewal, Optional<PhoneNumber> number) implements EditName {

        public static OfRenewal of(RenewalKind kind, Renewal renewal) {
            return new OfRenewal(kind, renewal.id(), renewal.number());
        }
    }

    /** Whether it brought back what had been deleted, so that undoing it deletes that again. */
    default boolean cameFromTrash() {
        return (this instanceof OfReceipt one && one.kind() == ReceiptKind.PUT_BACK)
                || (this instanceof OfReceipts several && several.kind() == ReceiptKind.PUT_BACK);
    }

    /** Whether both are one to the user: a number is typed digit by digit. */
    default boolean continues(EditName before) {
        return this instanceof OfRenewal now
                && before instanceof OfRenewal then
                && now.kind() == RenewalKind.TYPE_NUMBER
                && then.kind() == RenewalKind.TYPE_NUMBER
                && now.renewal().equals(then.renewal());
    }
}
