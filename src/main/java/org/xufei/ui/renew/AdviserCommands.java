package org.xufei.ui.renew;

import java.util.EnumMap;
import java.util.Map;
import org.xufei.domain.guide.Situation;
import org.xufei.ui.Command;
import org.xufei.ui.CommandList;
import org.xufei.ui.Shortcut;

/** What can be done with the adviser on channels: open it, say how one is placed, and ask why. */
public final class AdviserCommands extends CommandList {

    final Command choose;
    final Command why;

    /** One for each situation that a person can tell, in the order in which they are offered. */
    final Map<Situation, Command> situations = new EnumMap<>(Situation.class);

    AdviserCommands(AdviserViewModel adviser) {
        choose = add(Command.onScreen("renew.adviser").withIcon("fth-compass").on(Shortcut.of("F8")));
        why = add(Command.of("renew.adviser.why", adviser::toggleReasons).named(adviser.whyName()));
        for (Situation situation : Situation.values()) {
            if (situation.group() == Situation.Group.PAYMENT || situation.group() == Situation.Group.CIRCUMSTANCE) {
                situations.put(
                        situation,
                        add(Command.of(AdvicePhrases.situation(situation).key(), () -> adviser.toggle(situation))));
            }
        }
    }
}
