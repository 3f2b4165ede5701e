package org.xufei.state;

import java.nio.file.Path;
import org.xufei.domain.Room;
import org.xufei.domain.clock.MissingDate;
import org.xufei.domain.knowledge.Scope;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.storage.backup.RecordSource;

/** What one room sends the person to another for. The room that it belongs to receives it. */
public sealed interface Destination {

    /** The room that receives it. */
    Room room();

    /** A receipt to be recorded. */
    record RecordReceipt(ReceiptDraft draft) implements Destination {

        @Override
        public Room room() {
            return Room.RECEIPTS;
        }
    }

    /** A receipt to be opened for its date to be typed. */
    record DateReceipt(MissingDate toBeDated) implements Destination {

        @Override
        public Room room() {
            return Room.RECEIPTS;
        }
    }

    /** Words to look for among the receipts. */
    record FindReceipts(String words) implements Destination {

        /** The receipts of one number. */
        public static FindReceipts of(PhoneNumber number) {
            return new FindReceipts(number.national());
        }

        @Override
        public Room room() {
            return Room.RECEIPTS;
        }
    }

    /** A number whose renewal is to be taken up. */
    record RenewNumber(PhoneNumber number) implements Destination {

        @Override
        public Room room() {
            return Room.RENEW;
        }
    }

    /** The form of a new SIM card. */
    record AddCard() implements Destination {

        @Override
        public Room room() {
            return Room.SIM_CARDS;
        }
    }

    /** A backup or another file of records to be looked at. */
    record LookAtSource(RecordSource source) implements Destination {

        @Override
        public Room room() {
            return Room.SETTINGS;
        }
    }

    /** Words to look up in the guide. */
    record LookUp(String words) implements Destination {

        @Override
        public Room room() {
            return Room.GUIDE;
        }
    }

    /** The form of a step or note of the user's own, for the channel and operator that it is to be about. */
    record AddOwnEntry(Scope scope) implements Destination {

        @Override
        public Room room() {
            return Room.GUIDE;
        }
    }

    /** A file of records to be merged. */
    record MergeFile(Path file) implements Destination {

        @Override
        public Room room() {
            return Room.SETTINGS;
        }
    }
}
