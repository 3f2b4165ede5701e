package org.xufei.ui.renew;

import org.xufei.domain.guide.DialCode;
import org.xufei.ui.Command;
import org.xufei.ui.CommandList;
import org.xufei.ui.Message;
import org.xufei.ui.RowCommand;
import org.xufei.ui.Shortcut;

/** What can be done in the room of a renewal. */
public final class RenewCommands extends CommandList {

    final Command trySamples;
    final Command addMyCards;
    /** Shows the number, large and in Khmer, to the person behind the counter. */
    final Command showToClerk;

    final Command startAnother;
    final Command reset;
    final Command repeat;
    final Command record;
    final Command lookUp;
    final Command checkChannel;
    final Command addOwn;
    final RowCommand<DialCode> copyCode;

    RenewCommands(RenewViewModel room) {
        trySamples = add(Command.onScreen("overview.samples.add"));
        addMyCards = add(Command.onScreen("renew.begin.cards"));
        showToClerk = add(Command.of("clerk.show", room::showToClerk)
                .withIcon("fth-maximize-2")
                .on(Shortcut.of("F9")));
        startAnother = add(Command.of("renew.another", room::startAnother));
        reset = add(Command.of("renew.reset", room::reset));
        repeat = add(Command.of("form.repeat", room::repeat));
        record = add(Command.of("renew.record", room::record).on(Shortcut.of("Shortcut+Enter")));
        lookUp = add(Command.onScreen("renew.lookup"));
        checkChannel = add(Command.of("guide.check", room::checkChannel));
        addOwn = add(Command.of("renew.own.add", room::addOwn).withIcon("fth-plus"));
        copyCode = add(RowCommand.<DialCode>onScreen("renew.code.copy")
                .named(code -> Message.of("renew.code.copy", code.code(), code.purpose()))
                .withIcon("fth-copy"));
    }
}
