package org.xufei.bench;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListView;
import javafx.stage.Stage;
import org.xufei.app.Rooms;
import org.xufei.app.Session;
import org.xufei.content.GuideFile;
import org.xufei.domain.Language;
import org.xufei.domain.Room;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.ReceiptBuilder;
import org.xufei.domain.receipt.Validity;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.state.Background;
import org.xufei.state.CardRecordStores;
import org.xufei.state.EditName;
import org.xufei.state.Problems;
import org.xufei.state.Stores;
import org.xufei.state.Timer;
import org.xufei.state.Today;
import org.xufei.storage.DataFolder;
import org.xufei.storage.disk.RealDisk;
import org.xufei.ui.Fonts;
import org.xufei.ui.StyleSheets;
import org.xufei.ui.Texts;
import org.xufei.ui.overview.OverviewView;

/** Prints for how long the FX thread is deaf while the overview filters, expands, picks and scrolls (argument: how many cards are due). */
public final class ManyDueCards {

    private static final int ROUNDS = 9;
    private static final int WARM_UP = 3;

    private ManyDueCards() {}

    public static void main(String[] arguments) throws Exception {
        int count = Integer.parseInt(arguments[0]);
        Platform.startup(Fonts::load);
        Platform.setImplicitExit(false);
        Deafness deafness = new Deafness();
        Stage stage = Deafness.onFx(() -> open(count));
        ListView<?> list = (ListView<?>) stage.getScene().lookup("#due");
        for (int round = 0; round < ROUNDS; round++) {
            for (String button : List.of("#tile-OVERDUE", "#expand-OVERDUE", "#all-OVERDUE", "#all-OVERDUE")) {
                deafness.of("press " + button, () -> press(stage, button), () -> true);
            }
            deafness.of("scroll", () -> list.scrollTo(list.getItems().size() - 1), () -> true);
            deafness.of("scroll back", () -> list.scrollTo(0), () -> true);
            deafness.of("show all", () -> press(stage, "#showAll"), () -> true);
            deafness.of("scroll to collapse", () -> list.scrollTo(count), () -> true);
            deafness.of("collapse", () -> press(stage, "#expand-OVERDUE"), () -> true);
            deafness.of("run sheet", () -> press(stage, "#runPart"), () -> true);
            deafness.of("calendar", () -> press(stage, "#calendarPart"), () -> true);
            deafness.of("today", () -> press(stage, "#todayPart"), () -> true);
        }
        deafness.print(WARM_UP);
        Platform.exit();
    }

    private static void press(Stage stage, String button) {
        ((ButtonBase) stage.getScene().lookup(button)).fire();
    }

    private static Stage open(int count) {
        Guide guide = GuideFile.bundled();
        Clock clock = Clock.systemUTC();
        Stores stores = new Stores(folder(clock), Background.NONE, new Problems(), clock);
        stores.load(() -> {});
        CardRecordStores cards = stores.cards();
        Today today = new Today(clock, Timer.NONE);
        addTo(cards, count, today.day().get());
        Rooms rooms = new Rooms(stores, guide, Background.NONE, new Session(today, Room.OVERVIEW, Optional.empty()));
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Scene scene = new Scene(
                new OverviewView(rooms.overview(), new Texts(Language.CHINESE), window -> Optional.empty()).root(),
                1280,
                800);
        StyleSheets.addTo(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return stage;
    }

    private static DataFolder folder(Clock clock) {
        try {
            DataFolder folder = new DataFolder(new RealDisk(), Files.createTempDirectory("xufei-bench"), clock);
            folder.create();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Twenty receipts each: of all but a few the plan ended, so that they are due. */
    private static void addTo(CardRecordStores stores, int count, LocalDate today) {
        List<SimCard> cards = new ArrayList<>();
        List<Receipt> receipts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            PhoneNumber number = new PhoneNumber("+85596" + (2_000_000 + i));
            cards.add(SimCard.of(new UUID(1, i), number));
            for (int k = 0; k < 20; k++) {
                receipts.add(ReceiptBuilder.receipt(new UUID(2, 20L * i + k))
                        .paidAt(today.minusDays(10 + 7L * k).atTime(9, 0))
                        .number(number)
                        .channel("kiosk")
                        .validity(new Validity.Days(i % 10 == 0 ? 14 : 7))
                        .build());
            }
        }
        stores.cards().addAll(cards, done -> {});
        stores.receipts().putAll(receipts, new EditName.OfSamples(EditName.SampleKind.ADD), done -> {});
    }
}
