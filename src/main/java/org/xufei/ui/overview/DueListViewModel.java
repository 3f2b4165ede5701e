package org.xufei.ui.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.xufei.domain.clock.CardStatus;
import org.xufei.domain.overview.Overview;
import org.xufei.domain.reminder.Reminder;
import org.xufei.domain.renewal.Renewal;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.ui.Message;
import org.xufei.ui.ReceiptRepeater;
import org.xufei.ui.RepeatSelection;
import org.xufei.ui.SelectAllState;

/**
 * Decides what stands in the one list of what is due, what has a reminder and what was begun: which sections, how many rows of each, and
 * what is picked. Sections, sections and picks hold until the app is closed.
 */
public final class DueListViewModel {

    private final DueViewModel due;
    private final RemindersViewModel reminders;
    private final ReceiptRepeater repeats;
    private final RepeatSelection repeat;
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private final Set<DueSection> chosen = EnumSet.noneOf(DueSection.class);
    private final Set<DueSection> expanded = EnumSet.noneOf(DueSection.class);
    private final Set<UUID> picked = new HashSet<>();
    private Map<DueSection, List<CardStatus>> cards = Map.of();
    private Map<UUID, List<Reminder>> bells = Map.of();
    private List<Renewal> begun = List.of();
    private List<DueLine> lines = List.of();
    /** Of no meaning while there are no cards. */
    private LocalDate day = LocalDate.EPOCH;

    private int rows = 9;

    public DueListViewModel(DueViewModel due, RemindersViewModel reminders, ReceiptRepeater repeats) {
        this.due = due;
        this.reminders = reminders;
        this.repeats = repeats;
        repeat = new RepeatSelection(repeats, this::picked);
        due.overview().subscribe(overview -> read());
        reminders.open().subscribe(open -> read());
        due.renewals().list().subscribe(list -> read());
        repeat.anyway().subscribe(insists -> show());
    }

    /** Changes whenever other lines, counts or picks are to be shown. */
    ReadOnlyIntegerProperty revision() {
        return revision.getReadOnlyProperty();
    }

    List<DueLine> lines() {
        return lines;
    }

    RemindersViewModel reminders() {
        return reminders;
    }

    DueViewModel due() {
        return due;
    }

    /** How many SIM cards, or renewals that were begun, a section has. */
    int count(DueSection section) {
        return section == DueSection.RENEWALS ? begun.size() : in(section).size();
    }

    /** How many SIM cards there are, whether the chosen sections have them or not. */
    int total() {
        return cards.values().stream().mapToInt(List::size).sum();
    }

    /** How many SIM cards the chosen sections have. */
    int shown() {
        return showing().stream().mapToInt(section -> in(section).size()).sum();
    }

    /** How many SIM cards show; where only renewals do, how many of them. */
    Message title() {
        boolean onlyRenewals = shown() == 0 && showing().contains(DueSection.RENEWALS) && !begun.isEmpty();
        return onlyRenewals
                ? DueSectionPhrases.heading(DueSection.RENEWALS, begun.size())
                : Message.of("overview.list.title", shown());
    }

    /** Whether there is anything to list, or a SIM card of which to say that nothing is due. */
    boolean isOfUse() {
        return !begun.isEmpty()
                || due.overview()
                        .get()
                        .filter(overview -> !overview.cards().isEmpty())
                        .isPresent();
    }

    /** Those that were chosen; none if all show. */
    Set<DueSection> chosen() {
        return Set.copyOf(chosen);
    }

    /** Shows this section beside those that were chosen, or no longer. */
    void choose(DueSection section, boolean wanted) {
        if (wanted ? chosen.add(section) : chosen.remove(section)) {
            show();
        }
    }

    void showAll() {
        chosen.clear();
        show();
    }

    /** @param fitting how many rows the window has room for, less headings */
    void setRows(int fitting) {
        if (rows != fitting) {
            rows = fitting;
            show();
        }
    }

    /** How many headings show: each takes room from the rows. */
    int headings() {
        return (int) showing().stream().filter(section -> count(section) > 0).count();
    }

    /** Shows all of a section, or as many as before. */
    void expand(DueSection section, boolean all) {
        if (all ? expanded.add(section) : expanded.remove(section)) {
            show();
        }
    }

    /** How many of the cards shown have a reminder that waits. */
    int bells() {
        return (int) showing().stream()
                .flatMap(section -> in(section).stream())
                .filter(card -> bells.containsKey(card.card().id()))
                .count();
    }

    void snooze(DueLine.Card card) {
        reminders.snooze(card.reminders(), 1);
    }

    void acknowledge(DueLine.Card card) {
        reminders.acknowledge(card.reminders());
    }

    /** Acknowledges every reminder of what the chosen sections have, be its row shown or not. */
    void acknowledgeAll() {
        reminders.acknowledge(showing().stream()
                .flatMap(section -> in(section).stream())
                .flatMap(card -> bells(card).stream())
                .toList());
    }

    void pick(CardStatus card, boolean wanted) {
        if (wanted ? picked.add(card.card().id()) : picked.remove(card.card().id())) {
            changedPicks();
        }
    }

    /** Picks every card of a section, those that do not show too. */
    void pickAll(DueSection section, boolean wanted) {
        Set<UUID> ids = in(section).stream().map(card -> card.card().id()).collect(Collectors.toSet());
        if (wanted ? picked.addAll(ids) : picked.removeAll(ids)) {
            changedPicks();
        }
    }

    void pickNone() {
        picked.clear();
        changedPicks();
    }

    private void changedPicks() {
        // What was insisted on was another choice.
        repeat.anyway().set(false);
        show();
    }

    /** Picked cards, the most urgent first. */
    List<CardStatus> picked() {
        return Stream.of(DueSection.values())
                .flatMap(section -> in(section).stream())
                .filter(card -> picked.contains(card.card().id()))
                .toList();
    }

    /** Recording what is picked once more. */
    RepeatSelection repeat() {
        return repeat;
    }

    /** Records all that is picked the same as last time; then nothing is picked. */
    void recordPicked() {
        repeat.record(this::pickNone);
    }

    private Set<DueSection> showing() {
        return chosen.isEmpty() ? EnumSet.allOf(DueSection.class) : EnumSet.copyOf(chosen);
    }

    private List<CardStatus> in(DueSection section) {
        return cards.getOrDefault(section, List.of());
    }

    private List<Reminder> bells(CardStatus card) {
        return bells.getOrDefault(card.card().id(), List.of());
    }

    private void read() {
        Optional<Overview> overview = due.overview().get();
        day = overview.map(Overview::day).orElse(LocalDate.EPOCH);
        begun = due.unfinished();
        bells = reminders.open().get().stream()
                .collect(Collectors.groupingBy(reminder -> reminder.expiry().card()));
        cards = overview.map(shown -> DueSections.of(shown, bells.keySet())).orElse(Map.of());
        Set<UUID> there = cards.values().stream()
                .flatMap(List::stream)
                .map(card -> card.card().id())
                .collect(Collectors.toSet());
        picked.retainAll(there);
        show();
    }

    private void show() {
        List<DueSection> filled =
                showing().stream().filter(section -> count(section) > 0).toList();
        List<Integer> limits = RowLimits.share(filled.stream().map(this::count).toList(), rows);
        Set<PhoneNumber> today = repeats.recordedToday();
        List<DueLine> all = new ArrayList<>();
        boolean first = true;
        for (int i = 0; i < filled.size(); i++) {
            DueSection section = filled.get(i);
            int count = count(section);
            int limit = expanded.contains(section) ? count : limits.get(i);
            all.add(new DueLine.Heading(section, count, picked(section)));
            if (section == DueSection.RENEWALS) {
                begun.stream().limit(limit).map(DueLine.Begun::new).forEach(all::add);
            } else {
                for (CardStatus card : in(section).subList(0, limit)) {
                    boolean renewable = card.stage().isHelpedByPaying();
                    all.add(new DueLine.Card(
                            card,
                            bells(card),
                            picked.contains(card.card().id()),
                            first && renewable,
                            today.contains(card.card().number()),
                            day));
                    first &= !renewable;
                }
            }
            if (limits.get(i) < count) {
                all.add(new DueLine.More(section, count - limit));
            }
        }
        lines = List.copyOf(all);
        repeat.count();
        revision.set(revision.get() + 1);
    }

    private SelectAllState picked(DueSection section) {
        long of = in(section).stream()
                .filter(card -> picked.contains(card.card().id()))
                .count();
        return SelectAllState.of(of, count(section));
    }
}
