package org.xufei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Toggle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xufei.PutsGlobalsBack;
import org.xufei.content.GuideFile;
import org.xufei.domain.Language;
import org.xufei.domain.PhnomPenh;
import org.xufei.domain.Room;
import org.xufei.domain.clock.Paid;
import org.xufei.domain.receipt.DeletedReceipt;
import org.xufei.domain.receipt.Validity;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.state.HandClock;
import org.xufei.storage.DataFolder;
import org.xufei.storage.RecordKinds;
import org.xufei.storage.WriteFailure;
import org.xufei.storage.disk.RealDisk;
import org.xufei.ui.simcards.StatusOption;

/** An app that is open over midnight. */
@ExtendWith(PutsGlobalsBack.class)
final class MidnightTest {

    private static final LocalDate SUNDAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate MONDAY = SUNDAY.plusDays(1);
    private static final Clock LATE_ON_SUNDAY = Clock.fixed(Instant.parse("2026-11-22T16:30:00Z"), PhnomPenh.ZONE);
    private static final SimCard CARD = SimCard.of(new UUID(7, 7), new PhoneNumber("+855962345678"));
    private static final SimCard OTHER = SimCard.of(new UUID(7, 8), new PhoneNumber("+855971234567"));

    @TempDir
    private Path folder;

    private final HandClock clock = new HandClock(LATE_ON_SUNDAY);
    private Optional<Screen> screen = Optional.empty();
    private Optional<Opened> opened = Optional.empty();

    private record Opened(TestRooms rooms, View view) {}

    @AfterEach
    void closeTheWindow() throws TimeoutException {
        onFx(() -> opened.map(Opened::view).ifPresent(View::close));
        if (screen.isPresent()) {
            screen.get().close();
        }
    }

    /** What a person may be at when it strikes. */
    @SuppressWarnings("ImmutableEnumChecker") // The functions keep nothing.
    enum At {
        LISTS(rooms -> rooms.simCards.mark(Set.of(CARD.id(), OTHER.id()))),
        ONE_CARD(rooms -> rooms.simCards.mark(Set.of(CARD.id()))),
        FORMS(rooms -> {
            rooms.receipts.recordNew();
            rooms.form.fields().number().text().set(CARD.number().national());
            rooms.form.fields().date().text().set(MONDAY.toString());
            rooms.form.fields().time().text().set("12:00");
            rooms.form.fields().days().text().set("1");
            rooms.form.fields().date().leave();
            rooms.simCards.form().openFor(CARD);
            rooms.simCards.form().fields().status().set(StatusOption.LOST);
            rooms.simCards.form().fields().statusDate().text().set(MONDAY.toString());
            rooms.simCards.form().fields().statusDate().leave();
        });

        private final Consumer<TestRooms> bring;

        At(Consumer<TestRooms> bring) {
            this.bring = bring;
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyRoomSaysAtOnceWhatAnAppOpenedOnTheNextDaySays(At at) throws TimeoutException, IOException, WriteFailure {
        keepWhatTheNextDayChanges();
        screen = Optional.of(new Screen(1280, 763));
        show(new TestRooms(data(), GuideFile.bundled(), clock, clock), at);
        Map<Room, List<String>> before = everyRoom();
        onFx(() -> clock.pass(Duration.ofHours(1)));
        Map<Room, List<String>> after = everyRoom();

        show(new TestRooms(data(), GuideFile.bundled(), clock, clock), at);
        Map<Room, List<String>> anew = everyRoom();
        assertThat(after)
                .allSatisfy((room, said) -> assertThat(said).as("%s", room).isEqualTo(anew.get(room)));
        assertThat(after).isNotEqualTo(before);
    }

    @Test
    void theOverviewSaysTheNextDayWithoutAnybodyClicking() throws TimeoutException, IOException, WriteFailure {
        keepWhatTheNextDayChanges();
        screen = Optional.of(new Screen(1280, 763));
        show(new TestRooms(data(), GuideFile.bundled(), clock, clock), At.LISTS);
        onFx(() -> opened.orElseThrow().rooms().navigation.goTo(Room.OVERVIEW));
        assertThat(seen()).anyMatch(text -> text.contains("expires today"));
        onFx(() -> clock.pass(Duration.ofMinutes(30)));
        assertThat(seen()).noneMatch(text -> text.contains("expires today")).anyMatch(text -> text.contains("expired"));
    }

    private DataFolder data() {
        return new DataFolder(new RealDisk(), folder, clock);
    }

    /** An end, a receipt of the day, a receipt whose last day in the trash it is. */
    private void keepWhatTheNextDayChanges() throws IOException, WriteFailure {
        DataFolder data = data();
        data.create();
        data.file(RecordKinds.TRASH).read();
        data.file(RecordKinds.TRASH)
                .write(List.of(new DeletedReceipt(
                        Paid.topUp(1, "2026-10-01", "1"), SUNDAY.minusDays(29).atTime(9, 0))));
        data.file(RecordKinds.SIM_CARDS).read();
        data.file(RecordKinds.SIM_CARDS).write(List.of(CARD, OTHER));
        data.file(RecordKinds.RECEIPTS).read();
        data.file(RecordKinds.RECEIPTS)
                .write(List.of(
                        Paid.plan(2, SUNDAY.toString(), new Validity.Until(SUNDAY)),
                        Paid.forNumber(Paid.topUp(3, "2026-09-01", "5"), OTHER.number())));
    }

    private void show(TestRooms rooms, At at) {
        onFx(() -> {
            opened.map(Opened::view).ifPresent(View::close);
            at.bring.accept(rooms);
            View view = rooms.in(new Texts(Language.ENGLISH));
            opened = Optional.of(new Opened(rooms, view));
            screen.orElseThrow().show(view.root());
        });
    }

    private Map<Room, List<String>> everyRoom() {
        Map<Room, List<String>> said = new LinkedHashMap<>();
        for (Room room : Room.values()) {
            onFx(() -> opened.orElseThrow().rooms().navigation.goTo(room));
            if (room == Room.SETTINGS) {
                onFx(() -> ((Toggle) screen.orElseThrow().root().lookup("#trashSection")).setSelected(true));
            }
            said.put(room, seen());
        }
        return said;
    }

    /** Every text in the room that shows. */
    private List<String> seen() {
        return Screen.onFx(() -> {
            screen.orElseThrow().layOut();
            return Screen.visible(screen.orElseThrow().root().lookup("#roomPane"))
                    .map(MidnightTest::text)
                    .filter(text -> !text.isBlank())
                    .toList();
        });
    }

    private static String text(Node node) {
        if (node instanceof Labeled labeled) {
            return Objects.requireNonNullElse(labeled.getText(), "");
        } else if (node instanceof TextInputControl input) {
            return Objects.requireNonNullElse(input.getText(), "");
        }
        return "";
    }

    private static void onFx(Runnable work) {
        Screen.onFx(() -> {
            work.run();
            return work;
        });
    }
}
