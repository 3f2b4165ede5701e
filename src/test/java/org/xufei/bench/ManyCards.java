package org.xufei.bench;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.xufei.app.Rooms;
import org.xufei.app.Session;
import org.xufei.content.GuideFile;
import org.xufei.domain.Language;
import org.xufei.domain.Room;
import org.xufei.domain.clock.LifeStage;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.state.Background;
import org.xufei.state.Problems;
import org.xufei.state.Stores;
import org.xufei.state.Timer;
import org.xufei.state.Today;
import org.xufei.storage.DataFolder;
import org.xufei.storage.disk.RealDisk;
import org.xufei.ui.Fonts;
import org.xufei.ui.StyleSheets;
import org.xufei.ui.Texts;
import org.xufei.ui.View;
import org.xufei.ui.simcards.ShownCards;
import org.xufei.ui.simcards.SimCardsView;
import org.xufei.ui.simcards.SimCardsViewModel;

/** Prints for how long the FX thread is deaf while the SIM cards room filters and scrolls (argument: how many cards). */
public final class ManyCards {

    private static final int ROUNDS = 9;
    private static final int WARM_UP = 3;

    private ManyCards() {}

    public static void main(String[] arguments) throws Exception {
        int count = Integer.parseInt(arguments[0]);
        Platform.startup(Fonts::load);
        Platform.setImplicitExit(false);
        Deafness deafness = new Deafness();
        ShownCards[] shown = new ShownCards[1];
        Stage stage = Deafness.onFx(() -> open(count, shown));
        ListView<?> list = (ListView<?>) stage.getScene().lookup("#list");
        TextField search = (TextField) stage.getScene().lookup("#search");
        for (int round = 0; round < ROUNDS; round++) {
            for (String typed : List.of("0", "09", "096", "0962")) {
                deafness.of("type " + typed, () -> search.setText(typed), () -> true);
            }
            deafness.of("clear", search::clear, () -> true);
            deafness.of("only fine", () -> shown[0].stage().set(Optional.of(LifeStage.ACTIVE)), () -> true);
            deafness.of("every stage", () -> shown[0].stage().set(Optional.empty()), () -> true);
            deafness.of("scroll", () -> list.scrollTo(count - 1), () -> true);
            deafness.of("scroll back", () -> list.scrollTo(0), () -> true);
        }
        deafness.print(WARM_UP);
        Platform.exit();
    }

    private static Stage open(int count, ShownCards[] made) {
        Guide guide = GuideFile.bundled();
        Clock clock = Clock.systemUTC();
        Stores stores = new Stores(folder(clock), Background.NONE, new Problems(), clock);
        stores.load(() -> {});
        stores.cards().cards().addAll(cards(count), done -> {});
        Today today = new Today(clock, Timer.NONE);
        Rooms rooms = new Rooms(stores, guide, Background.NONE, new Session(today, Room.SIM_CARDS, Optional.empty()));
        SimCardsViewModel room = rooms.simCards();
        made[0] = room.shown();
        View nothing = new View() {
            private final StackPane root = new StackPane();

            @Override
            public StackPane root() {
                return root;
            }

            @Override
            public void close() {
                // There is nothing to end.
            }
        };
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Scene scene = new Scene(
                new SimCardsView(room, new Texts(Language.CHINESE), () -> nothing, () -> nothing).root(), 1280, 800);
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

    private static List<SimCard> cards(int count) {
        Random random = new Random(1);
        List<SimCard> cards = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            cards.add(SimCard.of(
                    new UUID(random.nextLong(), random.nextLong()), new PhoneNumber("+85596" + (2_000_000 + i))));
        }
        return cards;
    }
}
