package org.xufei.ui.overview;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.xufei.domain.PhnomPenh;
import org.xufei.domain.clock.CardStatus;
import org.xufei.domain.clock.ServiceEnd;
import org.xufei.domain.overview.CardOverview;
import org.xufei.domain.overview.Overview;
import org.xufei.domain.overview.OverviewBuilder;
import org.xufei.domain.reminder.CalendarPlan;
import org.xufei.domain.reminder.Expiry;
import org.xufei.domain.reminder.ExportedEvent;
import org.xufei.domain.reminder.LeadTimes;
import org.xufei.domain.reminder.ReminderSchedule;
import org.xufei.domain.sim.SimCard;
import org.xufei.exchange.CalendarEvent;
import org.xufei.exchange.CalendarFile;
import org.xufei.state.CalendarExport;
import org.xufei.state.LiveOverview;
import org.xufei.state.Today;
import org.xufei.ui.CardName;
import org.xufei.ui.ClockPhrases;
import org.xufei.ui.Message;
import org.xufei.ui.Notices;
import org.xufei.ui.Texts;

/** Decides what stands in the calendar file that reminds while the app is closed. */
public final class CalendarViewModel {

    private final LiveOverview board;
    private final CalendarExport exported;
    private final Notices notices;
    private final Today today;
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();

    /** Cards that are not to stand in it. */
    private final Set<UUID> leftOut = new HashSet<>();

    public CalendarViewModel(LiveOverview board, CalendarExport exported, Notices notices, Today today) {
        this.board = board;
        this.exported = exported;
        this.notices = notices;
        this.today = today;
        board.overview().subscribe(overview -> changed());
        exported.events().subscribe(events -> changed());
    }

    /** Changes whenever other cards, another choice or other events to delete are to be shown. */
    ReadOnlyIntegerProperty revision() {
        return revision.getReadOnlyProperty();
    }

    /** The cards of which something can stand in it, those that end first in front. */
    List<SimCard> cards() {
        return board.overview().get().map(CalendarViewModel::cards).orElse(List.of());
    }

    private static List<SimCard> cards(Overview overview) {
        Set<UUID> ahead = overview.reminderSchedules().stream()
                .map(ReminderSchedule::expiry)
                .filter(expiry -> !expiry.lastDay().isBefore(overview.day()))
                .map(Expiry::card)
                .collect(Collectors.toSet());
        return overview.cards().stream()
                .map(CardOverview::status)
                .filter(status -> ahead.contains(status.card().id()))
                .sorted(CardStatus.MOST_URGENT_FIRST)
                .map(CardStatus::card)
                .toList();
    }

    List<CalendarLine> lines() {
        return cards().stream()
                .map(card -> new CalendarLine(card, isChosen(card)))
                .toList();
    }

    boolean isChosen(SimCard card) {
        return !leftOut.contains(card.id());
    }

    void choose(SimCard card, boolean chosen) {
        if (chosen ? leftOut.remove(card.id()) : leftOut.add(card.id())) {
            changed();
        }
    }

    void chooseAll(boolean chosen) {
        leftOut.clear();
        if (!chosen) {
            cards().forEach(card -> leftOut.add(card.id()));
        }
        changed();
    }

    /** Events that a telephone may still ring for, though a file took them back: some telephones ignore that. */
    List<ExportedEvent> toDeleteByHand() {
        return board.overview()
                .get()
                .map(overview -> CalendarPlan.toDeleteByHand(exported.events().get(), overview.day()))
                .orElse(List.of());
    }

    /** The person deleted them: no later file needs to take them back. */
    void deletedByHand() {
        Set<ExportedEvent> gone = Set.copyOf(toDeleteByHand());
        exported.change(
                events -> events.stream().filter(event -> !gone.contains(event)).toList(), () -> {});
    }

    /** Says so if there is nothing to write; else a file is to be asked for. */
    boolean isExportable(Texts texts) {
        if (plan(texts).filter(plan -> !plan.events().isEmpty()).isEmpty()) {
            notices.tell(Message.of("overview.calendar.nothing"));
            return false;
        }
        return true;
    }

    /** Says so if nothing of this card is ahead; else a file is to be asked for. */
    public boolean isExportable(UUID card) {
        if (cards().stream().noneMatch(known -> known.id().equals(card))) {
            notices.tell(Message.of("overview.calendar.nothing"));
            return false;
        }
        return true;
    }

    /** Writes a file with the ends of this card alone; what is chosen for the file of all stays so. */
    public void export(UUID card, Path file, Texts texts) {
        Set<UUID> before = Set.copyOf(leftOut);
        leftOut.clear();
        cards().stream().map(SimCard::id).filter(other -> !other.equals(card)).forEach(leftOut::add);
        export(file, texts);
        leftOut.clear();
        leftOut.addAll(before);
    }

    /** Writes the file and says what came of it. */
    void export(Path file, Texts texts) {
        plan(texts).ifPresent(plan -> {
            byte[] bytes = new CalendarFile(now()).of(events(plan, texts));
            exported.write(file, bytes, plan::remember, written -> tell(plan, file, written));
        });
    }

    private void tell(CalendarPlan plan, Path file, boolean written) {
        String name = String.valueOf(file.getFileName());
        if (!written) {
            notices.tell(Message.of("overview.calendar.failed", name));
        } else if (toDeleteByHand().isEmpty()) {
            notices.tell(Message.of("overview.calendar.done", plan.ringing(), name));
        } else {
            notices.tell(Message.of(
                    "overview.calendar.done.delete",
                    plan.ringing(),
                    name,
                    toDeleteByHand().size()));
        }
    }

    private Optional<CalendarPlan> plan(Texts texts) {
        // Minutes since 1970: more than any file of an earlier version had, and they fit 31 bits for four thousand
        // years.
        int sequence = (int) (now().getEpochSecond() / 60);
        return board.overview()
                .get()
                .map(overview ->
                        CalendarPlan.of(exported.events().get(), ends(overview, texts), overview.day(), sequence));
    }

    private Instant now() {
        return today.now().atZone(PhnomPenh.ZONE).toInstant();
    }

    private List<CalendarPlan.UpcomingEnd> ends(Overview overview, Texts texts) {
        Map<UUID, List<Expiry>> watched = overview.reminderSchedules().stream()
                .map(ReminderSchedule::expiry)
                .collect(Collectors.groupingBy(Expiry::card));
        List<CalendarPlan.UpcomingEnd> ends = new ArrayList<>();
        for (CardOverview each : overview.cards()) {
            SimCard card = each.status().card();
            boolean kept = card.status().keepsNumber();
            List<Expiry> expiries = kept
                    ? watched.getOrDefault(card.id(), List.of())
                    : OverviewBuilder.ends(each.status()).entrySet().stream()
                            .map(end -> new Expiry(card.id(), end.getKey(), end.getValue()))
                            .toList();
            expiries.stream()
                    .sorted(Comparator.comparing(Expiry::kind))
                    .map(expiry -> new CalendarPlan.UpcomingEnd(
                            expiry, summary(each.status(), expiry, texts), isChosen(card), !kept))
                    .forEach(ends::add);
        }
        return ends;
    }

    private static String summary(CardStatus status, Expiry expiry, Texts texts) {
        boolean atTheEarliest = status.ends().stream()
                .filter(end -> end.kind() == expiry.kind())
                .anyMatch(ServiceEnd::atTheEarliest);
        return texts.of(Message.of(
                atTheEarliest ? "overview.calendar.summary.atleast" : "overview.calendar.summary",
                CardName.of(status.card()),
                ClockPhrases.name(expiry.kind())));
    }

    private List<CalendarEvent> events(CalendarPlan plan, Texts texts) {
        Map<Expiry, LeadTimes> leads = new HashMap<>();
        Map<UUID, SimCard> cards = new HashMap<>();
        board.overview().get().ifPresent(overview -> {
            overview.reminderSchedules().forEach(watch -> leads.put(watch.expiry(), watch.leads()));
            overview.cards().stream().map(card -> card.status().card()).forEach(card -> cards.put(card.id(), card));
        });
        return plan.events().stream()
                .map(planned -> {
                    ExportedEvent event = planned.event();
                    return new CalendarEvent(
                            event.expiry(),
                            planned.rings() ? leads.getOrDefault(event.expiry(), LeadTimes.SILENT) : LeadTimes.SILENT,
                            event.sequence(),
                            event.summary(),
                            Optional.ofNullable(cards.get(event.expiry().card()))
                                    .map(card -> texts.of(Message.of("overview.calendar.description", card.number())))
                                    .orElse(""),
                            event.cancelled());
                })
                .toList();
    }

    private void changed() {
        revision.set(revision.get() + 1);
    }
}
