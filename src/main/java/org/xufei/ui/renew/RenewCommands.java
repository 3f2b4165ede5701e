package org.xufei.ui.renew;

import java.util.List;
import org.xufei.ui.Command;
import org.xufei.ui.CommandList;
import org.xufei.ui.Shortcut;

/** What can be done in the room of a renewal. */
public final class RenewCommands {

    private final CommandList list = new CommandList();

    final Command trySamples;
    final Command addMyCards;
    final Command startAnother;
    final Command reset;
    final Command repeat;
    final Command record;

    RenewCommands(RenewViewModel room) {
        trySamples = list.add(Command.onScreen("overview.samples.add"));
        addMyCards = list.add(Command.onScreen("renew.begin.cards"));
        startAnother = list.add(Command.of("renew.another", room::startAnother));
        reset = list.add(Command.of("renew.reset", room::reset));
        repeat = list.add(Command.of("form.repeat", room::repeat));
        record = list.add(Command.of("renew.record", room::record).on(Shortcut.of("Shortcut+Enter")));
    }

    public List<Command> all() {
        return list.all();
    }
}
