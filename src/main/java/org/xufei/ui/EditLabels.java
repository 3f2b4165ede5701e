package org.xufei.ui;

import java.util.Optional;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.state.EditName;

/** What the user's deeds are called. */
public final class EditLabels {

    private EditLabels() {}

    /** Names the deed by what it does, to be put into a sentence. */
    public static Message message(EditName deed) {
        if (deed instanceof EditName.OfReceipt of) {
            return message(of.kind(), of.receipt());
        } else if (deed instanceof EditName.OfBackup of) {
            return switch (of.kind()) {
                case RESTORE -> Message.of("deed.backup.restore", of.at(), RecordNames.of(of.of()));
                case MERGE -> Message.of("deed.backup.merge", of.at(), RecordNames.of(of.of()));
            };
        } else if (deed instanceof EditName.OfMerge of) {
            return Message.of("deed.merge", of.file(), RecordNames.of(of.of()));
        } else if (deed instanceof EditName.OfRenewal of) {
            return message(of.kind(), of.number());
        }
        return ofCards(deed);
    }

    private static Message ofCards(EditName deed) {
        if (deed instanceof EditName.OfReceipts of) {
            return several(of.kind(), of.receipts().size());
        } else if (deed instanceof EditName.OfSimCard of) {
            return message(of.kind(), of.card().number());
        } else if (deed instanceof EditName.OfSimCards of) {
            return several(of.kind(), of.cards().size());
        } else if (deed instanceof EditName.OfReading of) {
            return message(of.kind(), of.number());
        } else if (deed instanceof EditName.OfSamples of) {
            return switch (of.kind()) {
                case ADD -> Message.of("deed.samples.add");
                case REMOVE -> Message.of("deed.samples.remove");
            };
        }
        throw new IllegalArgumentException("a deed without a name: " + deed.getClass());
    }

    private static Message message(EditName.ReceiptKind kind, Receipt receipt) {
        return switch (kind) {
            case RECORD -> Message.of("deed.receipt.record", receipt.number(), receipt.paid());
            case EDIT -> Message.of("deed.receipt.edit", receipt.number(), receipt.paid());
            case DELETE -> Message.of("deed.receipt.delete", receipt.number(), receipt.paid());
            case PUT_BACK -> Message.of("deed.receipt.return", receipt.number(), receipt.paid());
        };
    }

    private static Message several(EditName.ReceiptKind kind, int count) {
        return switch (kind) {
            case RECORD -> Message.of("deed.receipts.record", count);
            case PUT_BACK -> Message.of("deed.receipts.return", count);
            case EDIT -> Message.of("deed.receipts.edit", count);
            case DELETE -> Message.of("deed.receipts.delete", count);
        };
    }

    private static Message message(EditName.SimCardKind kind, PhoneNumber number) {
        return switch (kind) {
            case ADD -> Message.of("deed.card.add", number);
            case EDIT -> Message.of("deed.card.edit", number);
            case DELETE -> Message.of("deed.card.delete", number);
            case RETIRE -> Message.of("deed.card.retire", number);
            case LOSE -> Message.of("deed.card.lose", number);
            case REPLACE -> Message.of("deed.card.replace", number);
        };
    }

    private static Message several(EditName.SimCardKind kind, int count) {
        return switch (kind) {
            case ADD -> Message.of("deed.cards.add", count);
            case EDIT, RETIRE, LOSE, REPLACE -> Message.of("deed.cards.edit", count);
            case DELETE -> Message.of("deed.cards.delete", count);
        };
    }

    private static Message message(EditName.ReadingKind kind, PhoneNumber number) {
        return switch (kind) {
            case ADD -> Message.of("deed.reading.add", number);
            case DELETE -> Message.of("deed.reading.delete", number);
        };
    }

    private static Message message(EditName.RenewalKind kind, Optional<PhoneNumber> number) {
        Message name = message(kind);
        return number.map(card -> Message.of("deed.renewal.card", name, card)).orElse(name);
    }

    private static Message message(EditName.RenewalKind kind) {
        return switch (kind) {
            case TICK -> Message.of("deed.renewal.tick");
            case UNTICK -> Message.of("deed.renewal.untick");
            case RESET -> Message.of("deed.renewal.reset");
            case PICK_OPERATOR -> Message.of("deed.renewal.operator");
            case PICK_CHANNEL -> Message.of("deed.renewal.channel");
            case TYPE_NUMBER -> Message.of("deed.renewal.number");
            case START -> Message.of("deed.renewal.start");
            case TAKE_UP -> Message.of("deed.renewal.takeup");
        };
    }
}
