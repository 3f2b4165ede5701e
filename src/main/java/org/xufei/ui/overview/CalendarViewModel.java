package org.xufei.ui.overview;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xufei.domain.clock.CardStanding;
import org.xufei.domain.overview.CardOverview;
import org.xufei.domain.overview.Overview;
import org.xufei.domain.reminder.Expiry;
import org.xufei.domain.reminder.LeadTimes;
import org.xufei.domain.reminder.Watch;
import org.xufei.domain.sim.SimCard;
import org.xufei.exchange.CalendarEvent;
import org.xufei.exchange.CalendarFile;
import org.xufei.state.CardBoard;
import org.xufei.state.OutsideFiles;
import org.xufei.ui.Message;
import org.xufei.ui.Notices;
import org.xufei.ui.Texts;

/** Decides what stands in the calendar file that reminds while the app is closed. */
public final class CalendarViewModel {

    private final CardBoard board;
    private final CalendarFile calendar;
    private final OutsideFiles files;
    private final Notices notices;

    /** Cards that are not to stand in it. */
    private final Set<UUID> leftOut = new HashSet<>();

    public CalendarViewModel(CardBoard board, CalendarFile calendar, OutsideFiles files, Notices notices) {
        this.board = board;
        this.calendar = calendar;
        this.files = files;
        this.notices = notices;
    }

    /** The cards of which something can stand in it. */
    List<SimCard> cards() {
        return board.overview().get().stream()
                .flatMap(overview -> overview.cards().stream())
                .map(CardOverview::standing)
                .filter(card -> !ends(card).isEmpty())
                .map(CardStanding::card)
                .toList();
    }

    boolean isChosen(SimCard card) {
        return !leftOut.contains(card.id());
    }

    void choose(SimCard card, boolean chosen) {
        if (chosen) {
            leftOut.remove(card.id());
        } else {
            leftOut.add(card.id());
        }
    }

    /** Says so if there is nothing to write; else a file is to be asked for. */
    boolean isExportable(Texts texts) {
        if (events(texts).isEmpty()) {
            notices.tell(Message.of("overview.calendar.nothing"));
            return false;
        }
        return true;
    }

    /** Writes the file and says what came of it. */
    void export(Path file, Texts texts) {
        List<CalendarEvent> events = events(texts);
        String name = String.valueOf(file.getFileName());
        files.write(
                file,
                calendar.of(events),
                written -> notices.tell(
                        written
                                ? Message.of("overview.calendar.done", events.size(), name)
                                : Message.of("overview.calendar.failed", name)));
    }

    private List<CalendarEvent> events(Texts texts) {
        List<CalendarEvent> events = new ArrayList<>();
        board.overview()
                .get()
                .ifPresent(overview -> overview.cards().stream()
                        .map(CardOverview::standing)
                        .filter(card -> isChosen(card.card()))
                        .forEach(card -> events.addAll(events(card, overview, texts))));
        return events;
    }

    /** Of a card given up the known ends are struck out, for an earlier file may have brought them into the calendar. */
    private static List<CalendarEvent> events(CardStanding standing, Overview overview, Texts texts) {
        SimCard card = standing.card();
        boolean kept = card.status().keepsNumber();
        Map<Expiry, LeadTimes> leads = overview.watches().stream()
                .filter(watch -> watch.expiry().card().equals(card.id()))
                .collect(Collectors.toMap(Watch::expiry, Watch::leads));
        Collection<Expiry> expiries = kept ? leads.keySet() : ends(standing);
        return expiries.stream()
                .filter(expiry -> !expiry.lastDay().isBefore(overview.day()))
                .sorted(Comparator.comparing(Expiry::what))
                .map(expiry -> new CalendarEvent(
                        expiry,
                        Optional.ofNullable(leads.get(expiry)).orElse(LeadTimes.SILENT),
                        texts.of(Message.of(
                                "overview.calendar.summary",
                                EndsViewModel.name(card),
                                EndsViewModel.what(expiry.what()))),
                        texts.of(Message.of("overview.calendar.description", card.number())),
                        !kept))
                .toList();
    }

    private static List<Expiry> ends(CardStanding standing) {
        UUID id = standing.card().id();
        Map<Expiry.What, Expiry> ends = new EnumMap<>(Expiry.What.class);
        standing.clocks()
                .plan()
                .known()
                .ifPresent(plan -> ends.put(Expiry.What.PLAN, new Expiry(id, Expiry.What.PLAN, plan.lastDay())));
        standing.clocks()
                .balance()
                .known()
                .ifPresent(balance ->
                        ends.put(Expiry.What.BALANCE, new Expiry(id, Expiry.What.BALANCE, balance.lastDay())));
        standing.clocks()
                .number()
                .ifPresent(number ->
                        ends.put(Expiry.What.NUMBER, new Expiry(id, Expiry.What.NUMBER, number.lastDayToTopUp())));
        return List.copyOf(ends.values());
    }
}
