package org.xufei.ui.settings;

import org.xufei.ui.Command;
import org.xufei.ui.CommandList;

/** What can be done with the exchange rate. */
public final class ExchangeRateCommands extends CommandList {

    final Command save;

    ExchangeRateCommands(ExchangeRateViewModel rate) {
        save = add(Command.of("settings.rate.save", rate::save));
    }
}
