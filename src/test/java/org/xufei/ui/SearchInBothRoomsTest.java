package org.xufei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.PutsGlobalsBack;
import org.xufei.RunningApp;
import org.xufei.domain.Currency;
import org.xufei.domain.receipt.Receipts;
import org.xufei.domain.sim.Iccid;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.state.Desk;

/** What is typed into the search field of either room finds the same number. */
@ExtendWith(PutsGlobalsBack.class)
final class SearchInBothRoomsTest {

    private static final List<String> SPELLINGS = List.of(
            "096.234.5678",
            "+855 (0)96 234 5678",
            "096–234–5678",
            "០៩៦២៣៤៥៦៧៨",
            "００８５５９６２３４５６７８",
            "(096) 234 5678",
            "096\u00a0234\u00a05678",
            "096\u200b2345678",
            "234-5678",
            "Ｓｍａｒｔ\u30005678");

    @Test
    void findsANumberHoweverItIsTyped(@TempDir Path folder) throws TimeoutException, IOException {
        Desk before = Desk.in(folder);
        before.receipts().put(Receipts.paid(1, "2.50", Currency.USD), made -> {});
        before.cards().add(card(1, "+855962345678", "8985501234567890127"), made -> {});
        before.cards().add(card(2, "+85511222333", "8985500000000000017"), made -> {});
        try (RunningApp app = RunningApp.on(folder)) {
            app.keys(KeyCode.SHORTCUT, KeyCode.DIGIT3);
            app.until("the receipt is listed", () -> receipts(app) == 1);
            search(app, "097");
            app.until("nothing is found", () -> receipts(app) == 0);
            for (String typed : SPELLINGS) {
                search(app, "097");
                app.until("nothing is found", () -> receipts(app) == 0);
                search(app, typed);
                app.until(typed + " finds the receipt", () -> receipts(app) == 1);
            }

            app.keys(KeyCode.SHORTCUT, KeyCode.DIGIT4);
            app.until("the cards are listed", () -> cards(app) == 2);
            for (String typed : SPELLINGS) {
                search(app, "097");
                app.until("nothing is found", () -> cards(app) == 0);
                search(app, typed);
                app.until(typed + " finds the card", () -> cards(app) == 1);
            }
            search(app, "8985 5012 3456 7890 127");
            app.until("the number printed on it finds the card", () -> cards(app) == 1);
            search(app, "898550");
            app.until("what both have in common finds both", () -> cards(app) == 2);
            assertThat(app.text("#search")).isEqualTo("898550");
        }
    }

    private static void search(RunningApp app, String text) {
        app.keys(KeyCode.SHORTCUT, KeyCode.F);
        app.untilFocused("#search");
        app.keys(KeyCode.SHORTCUT, KeyCode.A);
        app.write(text);
    }

    private static int receipts(RunningApp app) {
        TableView<?> table = app.find("#table", TableView.class);
        return RunningApp.fx(() -> table.getItems().size());
    }

    private static int cards(RunningApp app) {
        ListView<?> list = app.find("#list", ListView.class);
        return RunningApp.fx(() -> list.getItems().size());
    }

    private static SimCard card(int id, String number, String printed) {
        SimCard bare = SimCard.of(new UUID(0, id), new PhoneNumber(number));
        return new SimCard(
                bare.id(),
                bare.number(),
                "",
                Optional.empty(),
                bare.custody(),
                Optional.of(new Iccid(printed)),
                "",
                "",
                Optional.empty(),
                bare.status());
    }
}
