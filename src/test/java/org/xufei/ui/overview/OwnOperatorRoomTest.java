package org.xufei.ui.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.PutsGlobalsBack;
import org.xufei.RunningApp;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.state.Desk;

/** A card that goes by another operator than its prefix, through the screen. */
@ExtendWith(PutsGlobalsBack.class)
final class OwnOperatorRoomTest {

    @TempDir
    private Path folder;

    @Test
    void isRenewedAtItsOwnOperatorAndTheOneOfItsPrefixIsNamed() throws TimeoutException, IOException {
        Desk desk = Desk.in(folder);
        PhoneNumber number = new PhoneNumber("+85510234567");
        desk.cards().add(SimCard.of(new UUID(0, 1), number).withOperator(Optional.of("metfone")), made -> {});

        try (RunningApp app = RunningApp.on(folder)) {
            app.click("#overviewRoom");
            app.until("the row names both", () -> says(app, "#due .label", "Metfone (010: Smart)"));
            app.click("#due .renew");
            app.until("the steps show", () -> app.isSelected("#renewRoom") && app.isVisible("#steps"));
            app.until("both are named", () -> says(app, "#numberNote", "Smart"));
            assertThat(app.label("#numberNote")).contains("010", "Smart", "Metfone");
        }
    }

    private static boolean says(RunningApp app, String selector, String text) {
        return app.scene().getRoot().lookupAll(selector).stream()
                .anyMatch(node -> node instanceof Labeled labeled
                        && String.valueOf(labeled.getText()).contains(text));
    }
}
