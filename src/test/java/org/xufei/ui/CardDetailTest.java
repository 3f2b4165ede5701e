package org.xufei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xufei.PutsGlobalsBack;
import org.xufei.app.DeskRooms;
import org.xufei.app.Rooms;
import org.xufei.content.GuideFile;
import org.xufei.domain.Currency;
import org.xufei.domain.Language;
import org.xufei.domain.Money;
import org.xufei.domain.Room;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.receipt.ReceiptBuilder;
import org.xufei.domain.receipt.Validity;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.domain.usage.DataAmount;
import org.xufei.domain.usage.DataReading;
import org.xufei.state.Desk;
import org.xufei.ui.simcards.detail.CardDetailView;

/** One SIM card by itself, as wide as it stands in its room. */
@ExtendWith(PutsGlobalsBack.class)
final class CardDetailTest {

    private static final String SMART = "+855962345678";
    private static final String METFONE = "+855972345678";
    private static final String CELLCARD = "+855122345678";

    @TempDir
    private Path folder;

    private Screen screen;
    private Desk desk;
    private Rooms rooms;

    @BeforeEach
    void open() throws TimeoutException {
        screen = Screen.shared(1000, 613);
        desk = Desk.in(folder);
        rooms = DeskRooms.over(desk, Room.SIM_CARDS, GuideFile.bundled());
    }

    private View view(Language language) {
        Texts texts = new Texts(language);
        return new CardDetailView(
                rooms.detail(),
                texts,
                new EvidenceNotes(texts, link -> {}, desk.today().day()));
    }

    @AfterEach
    void close() throws TimeoutException {
        screen.close();
    }

    static List<Arguments> sights() {
        List<Arguments> sights = new ArrayList<>();
        for (Language language : Language.values()) {
            for (String number : List.of(SMART, METFONE, CELLCARD)) {
                for (String side : List.of("#clocksSide", "#dataSide", "#plannerSide")) {
                    sights.add(Arguments.of(language, number, side));
                }
            }
        }
        return sights;
    }

    @ParameterizedTest
    @MethodSource("sights")
    void showsEverySideWholeAndLegible(Language language, String number, String side) {
        List<String> faults = Screen.onFx(() -> {
            pick(number);
            try (View view = view(language)) {
                show(view);
                fire(side);
                if (side.equals("#plannerSide")) {
                    plan();
                }
                screen.layOut();
                return ViewsTest.faults(screen);
            }
        });

        assertThat(faults).isEmpty();
    }

    @Test
    void notesWhatIsLeftWithANumberAndEnter() {
        Screen.onFx(() -> {
            pick(SMART);
            try (View view = view(Language.CHINESE)) {
                show(view);
                fire("#dataSide");
                TextField left = (TextField) find("#left");
                assertThat(left.isFocused()).isTrue();
                left.setText("9.5");
                left.fireEvent(new ActionEvent());
                return view;
            }
        });

        assertThat(desk.readingsOnDisk())
                .extracting(DataReading::left)
                .contains(DataAmount.gigabytes(new BigDecimal("9.5")));
    }

    @Test
    void saysInWordsWhatTheDrawingShows() {
        String words = Screen.onFx(() -> {
            pick(METFONE);
            try (View view = view(Language.ENGLISH)) {
                show(view);
                return find(".timeline").getAccessibleText();
            }
        });

        assertThat(words)
                .contains("Today is 2026-11-22.", "Data plan: until 2026-12-11.", "Main balance: until 2026-11-15.")
                .contains("2026-11-16 to 2027-01-14: no outgoing", "Top up by 2027-02-13 at the latest");
    }

    private void pick(String number) {
        SimCard card = SimCard.of(new UUID(0, 1), new PhoneNumber(number));
        desk.cards().add(card, made -> {});
        if (!number.equals(CELLCARD)) {
            Optional<LocalDate> stated =
                    number.equals(METFONE) ? Optional.of(LocalDate.of(2026, 11, 15)) : Optional.empty();
            receipt(1, card, Purchase.Kind.TOP_UP, new Validity.Unstated(), stated);
        }
        receipt(2, card, Purchase.Kind.DATA_PLAN, new Validity.Days(30), Optional.empty());
        read(1, card, "28", 13);
        read(2, card, "22.5", 16);
        read(3, card, "12", 21);
        rooms.simCards().mark(Set.of(card.id()));
    }

    private void receipt(
            int id, SimCard card, Purchase.Kind kind, Validity validity, Optional<LocalDate> balanceUntil) {
        desk.receipts()
                .put(
                        ReceiptBuilder.receipt(id)
                                .paidAt(LocalDateTime.of(2026, 11, 12, 9, 0))
                                .number(card.number())
                                .purchase(new Purchase(kind, ""))
                                .paid(Money.of("5", Currency.USD))
                                .validity(validity)
                                .balanceUntil(balanceUntil)
                                .build(),
                        saved -> {});
    }

    private void read(int id, SimCard card, String gigabytes, int day) {
        LocalDateTime at = LocalDateTime.of(2026, 11, day, 9, 0);
        DataAmount left = DataAmount.gigabytes(new BigDecimal(gigabytes));
        desk.readings().add(new DataReading(new UUID(0, id), card.id(), at, left), card.number(), made -> {});
    }

    private void plan() {
        Map<String, String> typed =
                Map.of("#leaving", "2026-12-10", "#back", "2027-09-01", "#days", "365", "#until", "2027-03-01");
        typed.forEach((field, text) -> ((TextInputControl) find(field)).setText(text));
        List<Node> offer = List.copyOf(screen.root().lookupAll(".offers .text-field"));
        for (int i = 0; i < offer.size(); i++) {
            ((TextInputControl) offer.get(i)).setText(Integer.toString(7 + i));
        }
    }

    /** In the 392×510 that the smallest window leaves for it. */
    private void show(View view) {
        StackPane place = new StackPane(view.root());
        place.setMaxSize(392, 510);
        place.setMinSize(392, 510);
        screen.show(new HBox(place));
    }

    private void fire(String choice) {
        ((ButtonBase) find(choice)).fire();
    }

    private Node find(String selector) {
        Parent root = screen.root();
        return Screen.visible(root)
                .filter(node -> root.lookupAll(selector).contains(node))
                .findFirst()
                .orElseThrow();
    }
}
