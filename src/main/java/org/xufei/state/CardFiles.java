package org.xufei.state;

import org.xufei.domain.overview.CardRecords;

/** Everything that tells how SIM cards stand. */
public record CardFiles(SimCards cards, ReceiptLog receipts, Readings readings, Reminders reminders) {

    public void load() {
        cards.load();
        receipts.load();
        readings.load();
        reminders.load();
    }

    /** Brings everything into the files that other programs read. To be called before the worker ends. */
    public void close() {
        cards.close();
        receipts.close();
        readings.close();
        reminders.close();
    }

    /** Whether all of it has been read: before that, cards would look bare and what was said would be said again. */
    boolean isLoaded() {
        return cards.loaded().get()
                && receipts.loaded().get()
                && readings.loaded().get()
                && reminders.loaded().get();
    }

    CardRecords records() {
        return new CardRecords(
                cards.list().get(),
                receipts.receipts().get(),
                readings.list().get(),
                reminders.ledger().get());
    }

    /** @param changed runs whenever any of it changes or has been read */
    void follow(Runnable changed) {
        cards.list().subscribe(changed);
        receipts.receipts().subscribe(changed);
        readings.list().subscribe(changed);
        reminders.ledger().subscribe(changed);
        cards.loaded().subscribe(changed);
        receipts.loaded().subscribe(changed);
        readings.loaded().subscribe(changed);
        reminders.loaded().subscribe(changed);
    }
}
