package org.xufei.ui.simcards.detail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.domain.clock.Paid.topUp;
import static org.xufei.domain.clock.Paid.withBalanceUntil;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.app.DeskRooms;
import org.xufei.app.Rooms;
import org.xufei.domain.Language;
import org.xufei.domain.Room;
import org.xufei.domain.keepalive.LostService;
import org.xufei.domain.sim.DeclaredStatus;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.state.Desk;
import org.xufei.ui.Texts;

/** Smart's sample table: one dollar for 8 days; the national ladder: 60 and 30 days. It is 2026-11-22. */
final class AwayViewModelTest {

    private static final SimCard SMART = SimCard.of(new UUID(0, 1), new PhoneNumber("+855962345678"));
    private static final SimCard OTHER = SimCard.of(new UUID(0, 2), new PhoneNumber("+855971234567"));
    private static final SimCard RETIRED = SimCard.of(new UUID(0, 3), new PhoneNumber("+855962345679"))
            .withStatus(new DeclaredStatus.Retired(LocalDate.of(2026, 11, 1)));

    private final Texts english = new Texts(Language.ENGLISH);
    private final Desk desk;
    private final Rooms rooms;
    private final AwayViewModel away;

    AwayViewModelTest(@TempDir Path folder) {
        desk = Desk.in(folder);
        rooms = DeskRooms.over(desk, Room.SIM_CARDS);
        away = rooms.away();
        desk.cards()
                .addAll(
                        List.of(OTHER, RETIRED, SMART),
                        made -> assertThat(made.isMade()).isTrue());
        balanceUntil("2026-12-01");
        rooms.simCards().mark(Set.of(SMART.id(), OTHER.id(), RETIRED.id()));
    }

    private void balanceUntil(String day) {
        desk.receipts()
                .put(
                        withBalanceUntil(topUp(1, "2026-11-01", "1"), day),
                        made -> assertThat(made.isMade()).isTrue());
    }

    private void leave(String from, String to) {
        away.absence().leaving().text().set(from);
        away.absence().back().text().set(to);
    }

    private List<AwayViewModel.Line> lines() {
        return away.lines().get().orElseThrow();
    }

    private List<String> said(int line) {
        return PlannerPhrases.away(lines().get(line).answer()).stream()
                .map(english::of)
                .toList();
    }

    @Test
    void saysNothingWhileADayIsMissingOrWrong() {
        assertThat(away.lines().get()).isEmpty();
        leave("2026-12-10", "");
        assertThat(away.lines().get()).isEmpty();
        leave("2026-12-10", "2026-12-09");
        assertThat(away.lines().get()).isEmpty();
    }

    @Test
    void answersForEachMarkedCardInUse() {
        leave("2026-12-10", "2027-03-15");
        assertThat(lines())
                .extracting(AwayViewModel.Line::name)
                .containsExactlyInAnyOrder("096 234 5678", "097 123 4567");
        rooms.simCards().mark(Set.of(RETIRED.id()));
        assertThat(lines()).isEmpty();
    }

    @Test
    void tellsWhatACardLosesAndWhatKeepsCallsComingIn() {
        rooms.simCards().mark(Set.of(SMART.id()));
        leave("2026-12-10", "2027-02-05");
        assertThat(lines().get(0).answer().risks())
                .extracting(risk -> risk.service())
                .contains(LostService.INCOMING);
        assertThat(said(0))
                .anySatisfy(line -> assertThat(line).startsWith("From 2026-12-02: no calls, SMS and data from"))
                .anySatisfy(line -> assertThat(line).startsWith("From 2027-01-31: no calls and SMS to the SIM"))
                .contains("No single top-up lasts that long.", "Or later: $1.00 on 2027-01-30, good for 8 days.");
    }

    @Test
    void needsNoDateToTellTheWorst() {
        rooms.simCards().mark(Set.of(OTHER.id()));
        leave("2026-12-10", "2027-02-05");
        assertThat(said(0)).first().asString().contains("unknown");
    }

    @Test
    void followsWhatIsRecorded() {
        rooms.simCards().mark(Set.of(SMART.id()));
        leave("2026-12-10", "2027-03-15");
        assertThat(lines().get(0).answer().risks()).isNotEmpty();
        balanceUntil("2027-12-01");
        assertThat(said(0)).startsWith("Nothing stops until 2027-03-15.");
    }
}
