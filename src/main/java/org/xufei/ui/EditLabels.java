package org.xufei.ui;

import java.util.Optional;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.state.EditName;

/** What the user's edits are called. */
public final class EditLabels {

    private EditLabels() {}

    /** Names the edit by what it does, to be put into a sentence. */
    public static Message message(EditName editName) {
        if (editName instanceof EditName.OfReceipt of) {
            return message(of.kind(), of.receipt());
        } else if (editName instanceof EditName.OfBackup of) {
            return switch (of.kind()) {
                case RESTORE -> Message.of("edit.backup.restore", of.at(), RecordNames.of(of.of()));
                case MERGE -> Message.of("edit.backup.merge", of.at(), RecordNames.of(of.of()));
            };
        } else if (editName instanceof EditName.OfMerge of) {
            return Message.of("edit.merge", of.file(), RecordNames.of(of.of()));
        } else if (editName instanceof EditName.OfRenewal of) {
            return message(of.kind(), of.number());
        }
        return ofCards(editName);
    }

    private static Message ofCards(EditName editName) {
        if (editName instanceof EditName.OfReceipts of) {
            return several(of.kind(), of.receipts().size());
        } else if (editName instanceof EditName.OfSimCard of) {
            return message(of.kind(), of.card().number());
        } else if (editName instanceof EditName.OfSimCards of) {
            return several(of.kind(), of.cards().size());
        } else if (editName instanceof EditName.OfReading of) {
            return message(of.kind(), of.number());
        } else if (editName instanceof EditName.OfKnowledge of) {
            return switch (of.kind()) {
                case ADD -> Message.of("edit.knowledge.add", KnowledgeNames.of(of.record()));
                case EDIT -> Message.of("edit.knowledge.edit", KnowledgeNames.of(of.record()));
                case DELETE -> Message.of("edit.knowledge.delete", KnowledgeNames.of(of.record()));
            };
        } else if (editName instanceof EditName.OfSamples of) {
            return switch (of.kind()) {
                case ADD -> Message.of("edit.samples.add");
                case REMOVE -> Message.of("edit.samples.remove");
            };
        }
        if (editName instanceof EditName.OfExchangeRate of) {
            return Message.of("edit.rate", of.rate().ofOne(), of.rate().since());
        }
        throw new IllegalArgumentException("an edit without a name: " + editName.getClass());
    }

    private static Message message(EditName.ReceiptKind kind, Receipt receipt) {
        return switch (kind) {
            case RECORD -> Message.of("edit.receipt.record", receipt.number(), receipt.paid());
            case EDIT -> Message.of("edit.receipt.edit", receipt.number(), receipt.paid());
            case DELETE -> Message.of("edit.receipt.delete", receipt.number(), receipt.paid());
            case PUT_BACK -> Message.of("edit.receipt.return", receipt.number(), receipt.paid());
        };
    }

    private static Message several(EditName.ReceiptKind kind, int count) {
        return switch (kind) {
            case RECORD -> Message.of("edit.receipts.record", count);
            case PUT_BACK -> Message.of("edit.receipts.return", count);
            case EDIT -> Message.of("edit.receipts.edit", count);
            case DELETE -> Message.of("edit.receipts.delete", count);
        };
    }

    private static Message message(EditName.SimCardKind kind, PhoneNumber number) {
        return switch (kind) {
            case ADD -> Message.of("edit.card.add", number);
            case EDIT -> Message.of("edit.card.edit", number);
            case DELETE -> Message.of("edit.card.delete", number);
            case RETIRE -> Message.of("edit.card.retire", number);
            case LOSE -> Message.of("edit.card.lose", number);
            case REPLACE -> Message.of("edit.card.replace", number);
        };
    }

    private static Message several(EditName.SimCardKind kind, int count) {
        return switch (kind) {
            case ADD -> Message.of("edit.cards.add", count);
            case EDIT, RETIRE, LOSE, REPLACE -> Message.of("edit.cards.edit", count);
            case DELETE -> Message.of("edit.cards.delete", count);
        };
    }

    private static Message message(EditName.ReadingKind kind, PhoneNumber number) {
        return switch (kind) {
            case ADD -> Message.of("edit.reading.add", number);
            case DELETE -> Message.of("edit.reading.delete", number);
        };
    }

    private static Message message(EditName.RenewalKind kind, Optional<PhoneNumber> number) {
        Message name = message(kind);
        return number.map(card -> Message.of("edit.renewal.card", name, card)).orElse(name);
    }

    private static Message message(EditName.RenewalKind kind) {
        return switch (kind) {
            case TICK -> Message.of("edit.renewal.tick");
            case UNTICK -> Message.of("edit.renewal.untick");
            case RESET -> Message.of("edit.renewal.reset");
            case PICK_OPERATOR -> Message.of("edit.renewal.operator");
            case PICK_CHANNEL -> Message.of("edit.renewal.channel");
            case TYPE_NUMBER -> Message.of("edit.renewal.number");
            case START -> Message.of("edit.renewal.start");
            case TAKE_UP -> Message.of("edit.renewal.takeup");
        };
    }
}
