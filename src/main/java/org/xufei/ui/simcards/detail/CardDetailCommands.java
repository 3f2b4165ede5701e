package org.xufei.ui.simcards.detail;

import org.xufei.domain.clock.MissingDate;
import org.xufei.domain.usage.DataReading;
import org.xufei.ui.ClockPhrases;
import org.xufei.ui.Command;
import org.xufei.ui.CommandList;
import org.xufei.ui.Message;
import org.xufei.ui.RowCommand;

/** What can be done with the one SIM card that shows. */
public final class CardDetailCommands extends CommandList {

    /** The number is somebody else's. */
    final Command giveUp;
    /** Notes what is left of the data. */
    final Command note;

    final RowCommand<DataReading> deleteReading;
    /** Opens the receipt on which to type the date that makes an end known. */
    final RowCommand<MissingDate> enterDate;

    CardDetailCommands(CardDetailViewModel card) {
        DataLeftViewModel data = card.data();
        giveUp = add(Command.of("detail.latetopup.giveup", card::giveUp));
        note = add(Command.of("detail.data.note", data::note));
        deleteReading = add(RowCommand.of("detail.data.delete", data::delete)
                .spoken(reading -> Message.of("detail.data.delete.named", reading.left(), reading.at())));
        enterDate =
                add(RowCommand.of("detail.date", card::enterDate).with(missing -> ClockPhrases.name(missing.kind())));
    }
}
