package org.xufei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.Hands;
import org.xufei.PutsGlobalsBack;
import org.xufei.domain.Language;
import org.xufei.domain.overview.CardOverview;
import org.xufei.ui.receipts.ReceiptsView;
import org.xufei.ui.renew.RenewView;
import org.xufei.ui.settings.ExchangeRateView;
import org.xufei.ui.settings.SettingsView;
import org.xufei.ui.simcards.detail.CardDetailView;

/** What a click hands to another program: the data folder, and the sources of facts. */
@ExtendWith(PutsGlobalsBack.class)
final class OpenedOutsideTest {

    @TempDir
    private Path folder;

    private final Hands hands = new Hands();
    private final Texts texts = new Texts(Language.ENGLISH);
    private final List<URI> opened = new ArrayList<>();
    private Screen screen;
    private TestRooms rooms;

    @BeforeEach
    void open() throws TimeoutException {
        screen = new Screen(1280, 763);
        rooms = Screen.onFx(() -> {
            TestRooms made = new TestRooms(folder);
            made.addSamples();
            return made;
        });
    }

    @AfterEach
    void close() throws TimeoutException {
        screen.close();
    }

    private void show(Supplier<View> view) {
        hands.interact(() -> screen.show(view.get().root()));
    }

    private <T extends Node> List<T> all(String selector, Class<T> type) {
        return Screen.onFx(() -> {
            screen.layOut();
            Set<Node> wanted = screen.root().lookupAll(selector);
            return Screen.visible(screen.root())
                    .filter(wanted::contains)
                    .map(type::cast)
                    .toList();
        });
    }

    private void click(Node node) {
        hands.interact(() -> {
            Nodes.reveal(node);
            screen.layOut();
        });
        hands.clickOn(node);
    }

    private void click(String selector) {
        click(all(selector, Node.class).get(0));
    }

    /** Of the first fact whose source has an address. */
    private void expandASourceAndFollowIt(String pane) {
        for (Node collapse : all(pane + " .evidence .collapse", Node.class)) {
            click(collapse);
            List<Hyperlink> links = all(pane + " .evidence-details .hyperlink", Hyperlink.class);
            if (!links.isEmpty()) {
                click(links.get(0));
                assertThat(opened).containsExactly(URI.create(links.get(0).getText()));
                opened.clear();
                click(collapse);
                assertThat(all(pane + " .evidence-details", Node.class))
                        .as("collapsed again")
                        .isEmpty();
                return;
            }
            click(collapse);
        }
        throw new AssertionError("no fact in " + pane + " has a source with an address");
    }

    @Test
    void theDataFolderAndTheSourcesOfFacts() {
        EvidenceNotes evidenceNotes = new EvidenceNotes(texts, opened::add, rooms.today.day());
        show(() -> new SettingsView(
                rooms.settingsRoom,
                rooms.guide,
                texts,
                opened::add,
                new ExchangeRateView(rooms.exchangeRate, texts),
                window -> Optional.empty()));
        click("#openFolder");
        assertThat(opened).containsExactly(folder.toUri());

        opened.clear();
        show(() -> new ReceiptsView(rooms.receipts, texts, evidenceNotes, opened::add));
        click("#openFolder");
        assertThat(opened).containsExactly(folder.toUri());

        opened.clear();
        show(() -> new RenewView(rooms.renew, rooms.adviser, rooms.beginning, texts, evidenceNotes));
        click("#operator-smart");
        click("#operatorSide");
        expandASourceAndFollowIt("#operatorFacts");

        hands.interact(() -> {
            rooms.detail.card().unbind();
            rooms.detail
                    .card()
                    .set(rooms.board.overview().get().orElseThrow().cards().stream()
                            .map(CardOverview::status)
                            .filter(status -> status.clocks().number().isPresent())
                            .map(status -> status.card().id())
                            .findFirst());
        });
        show(() -> new CardDetailView(rooms.detail, texts, evidenceNotes));
        // The rule of all operators is known from no address.
        click("#clocks .evidence .collapse");
        assertThat(all("#clocks .evidence-details .detail", Node.class)).isNotEmpty();
        click("#plannerSide");
        click("#days");
        hands.write("365");
        expandASourceAndFollowIt("#plannerScroll");
    }
}
