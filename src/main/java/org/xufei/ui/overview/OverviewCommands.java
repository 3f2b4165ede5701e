package org.xufei.ui.overview;

import javafx.beans.value.ObservableValue;
import org.xufei.ui.Command;
import org.xufei.ui.CommandList;
import org.xufei.ui.Message;

/** What can be done in the overview. */
public final class OverviewCommands extends CommandList {

    final Command export;
    final Command record;
    final Command closeDigest;
    final Command showSpending;

    final Command addCard;
    /** Adds the numbers on receipts that no card has. */
    final Command addSeen;

    final Command showSteps;
    final Command addSamples;
    final Command removeSamples;

    /** What can be done with one row of the list. */
    final DueRowCommands ofRow;

    final Command showAll;
    final Command acknowledgeAll;
    final Command recordPicked;
    final Command runPicked;
    final Command pickNone;

    final Command copyRun;
    final Command recordTicked;

    /** Says that old events were deleted from the telephone. */
    final Command deletedByHand;

    OverviewCommands(OverviewViewModel room) {
        DueViewModel due = room.due();
        export =
                add(Command.onScreen("overview.export").withIcon("fth-calendar").explained("overview.calendar.about"));
        record = add(Command.of("overview.record", due::recordNew));
        closeDigest = add(Command.of(
                "overview.digest.close", () -> room.summary().digestClosed().set(true)));
        showSpending = add(Command.of("overview.tile.spending", room.summary()::showSpending));

        FirstStepsViewModel first = room.first();
        ObservableValue<Integer> seen = due.overview().map(read -> first.seen().size());
        addCard = add(Command.of("overview.first.add", first::add));
        addSeen = add(Command.of("overview.first.seen", first::addSeen)
                .named(seen.map(count -> Message.of("overview.first.seen", count)))
                .when(seen.map(count -> count > 0)));
        showSteps = add(Command.of("overview.first.renew", first::showSteps));
        addSamples = add(Command.onScreen("overview.samples.add"));
        removeSamples = add(Command.of("overview.samples.remove", first::removeSamples));

        DueListViewModel rows = room.list();
        ofRow = new DueRowCommands(this, rows);
        ObservableValue<Integer> picked = rows.repeat().recordable();
        showAll = add(Command.of("overview.list.all", rows::showAll)
                .named(rows.revision().map(number -> Message.of("overview.list.all", rows.total()))));
        acknowledgeAll = add(
                Command.of("overview.list.acknowledge", rows::acknowledgeAll).withIcon("fth-check"));
        recordPicked = add(Command.of("overview.list.record", rows::recordPicked)
                .named(picked.map(count -> Message.of("overview.list.record", count)))
                .when(picked.map(count -> count > 0)));
        runPicked = add(Command.of("overview.list.run", room::runPicked));
        pickNone = add(Command.of("overview.list.none", rows::pickNone));

        RunSheetViewModel run = room.run();
        ObservableValue<Integer> ticked = run.repeat().recordable();
        copyRun = add(Command.onScreen("overview.run.copy")
                .when(run.revision().map(number -> !run.sheet().lines().isEmpty())));
        recordTicked = add(Command.of("overview.run.record", run::recordTicked)
                .named(ticked.map(count -> Message.of("overview.run.record", count)))
                .when(ticked.map(count -> count > 0)));
        deletedByHand = add(Command.of(
                "overview.calendar.delete.done", () -> room.calendar().deletedByHand()));
    }
}
