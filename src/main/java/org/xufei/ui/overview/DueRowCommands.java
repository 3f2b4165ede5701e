package org.xufei.ui.overview;

import org.xufei.domain.Money;
import org.xufei.domain.clock.CardStatus;
import org.xufei.domain.clock.LifeStage;
import org.xufei.domain.renewal.Renewal;
import org.xufei.ui.CardName;
import org.xufei.ui.CommandList;
import org.xufei.ui.Message;
import org.xufei.ui.RowCommand;

/** What can be done with one row of the list of what is due. */
final class DueRowCommands {

    /** Opens the receipt on which to type the date that makes an end known. */
    final RowCommand<DueLine.Card> enterDate;
    /** Records what was paid last time once more. */
    final RowCommand<DueLine.Card> repeat;

    final RowCommand<DueLine.Card> renew;
    final RowCommand<DueLine.Card> snooze;
    final RowCommand<DueLine.Card> acknowledge;
    /** Opens the form of a receipt, filled in as last time. */
    final RowCommand<DueLine.Card> fillIn;

    final RowCommand<DueLine.Card> showReceipts;
    final RowCommand<Renewal> resume;

    /** @param list of the room, to which they are added */
    DueRowCommands(CommandList list, DueListViewModel rows) {
        DueViewModel due = rows.due();
        enterDate = list.add(RowCommand.<DueLine.Card>of("overview.due.date", line -> due.enterDate(line.status()))
                .with(DueRowCommands::subject)
                .when(line ->
                        isDoubtful(line.status()) && line.status().missingDate().isPresent()));
        repeat = list.add(RowCommand.<DueLine.Card>of("overview.due.repeat", line -> repeat(due, line))
                .named(DueRowCommands::repeatName)
                .with(DueRowCommands::subject)
                .when(line -> line.status().repeatableReceipt().isPresent()));
        renew = list.add(RowCommand.<DueLine.Card>of("overview.due.renew", line -> due.renew(line.status()))
                .with(DueRowCommands::subject)
                .when(line -> line.status().stage() != LifeStage.NUMBER_LOST));
        snooze = list.add(RowCommand.of("overview.due.snooze", rows::snooze)
                .named(line -> Message.of("overview.due.snooze", subject(line)))
                .withIcon("fth-clock")
                .when(DueLine.Card::hasReminder));
        acknowledge = list.add(RowCommand.of("overview.due.acknowledge", rows::acknowledge)
                .named(line -> Message.of("overview.due.acknowledge", subject(line)))
                .withIcon("fth-check")
                .when(DueLine.Card::hasReminder));
        fillIn = list.add(RowCommand.<DueLine.Card>of("overview.due.fill", line -> due.fillIn(line.status()))
                .when(line -> line.status().lastReceipt().isPresent()));
        showReceipts = list.add(RowCommand.of("overview.due.receipts", line -> due.showReceipts(line.status())));
        resume = list.add(RowCommand.of("overview.renewal.resume", due::resume).with(DueRowCommands::begun));
    }

    /** The name of the row's SIM card. */
    static Message subject(DueLine.Card line) {
        return Message.of("overview.name", CardName.of(line.status().card()));
    }

    /** What a renewal was begun for, and how far it is. */
    static Message begun(Renewal renewal) {
        int steps = renewal.steps().size();
        return renewal.number()
                .map(number -> Message.of("overview.renewal.card", number, steps))
                .orElse(Message.of("overview.renewal.nocard", steps));
    }

    private static boolean isDoubtful(CardStatus status) {
        return status.stage() == LifeStage.UNKNOWN || !status.uncertainEnds().isEmpty();
    }

    private static void repeat(DueViewModel due, DueLine.Card line) {
        if (line.recordedToday()) {
            due.anotherToday(line.status());
        } else {
            due.repeat(line.status());
        }
    }

    private static Message repeatName(DueLine.Card line) {
        Money paid = line.status().repeatableReceipt().orElseThrow().paid();
        return line.recordedToday()
                ? Message.of("overview.due.another", paid)
                : Message.of("overview.due.repeat", paid);
    }
}
