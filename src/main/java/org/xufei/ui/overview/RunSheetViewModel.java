package org.xufei.ui.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.xufei.domain.clock.CardStatus;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.overview.CardOverview;
import org.xufei.domain.overview.DueList;
import org.xufei.domain.overview.Overview;
import org.xufei.domain.runsheet.CashToBring;
import org.xufei.domain.runsheet.RunSheet;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.state.LiveOverview;
import org.xufei.ui.CardName;
import org.xufei.ui.ClockPhrases;
import org.xufei.ui.Message;
import org.xufei.ui.Notices;
import org.xufei.ui.OperatorName;
import org.xufei.ui.ReceiptRepeater;
import org.xufei.ui.RepeatSelection;
import org.xufei.ui.SelectAllState;
import org.xufei.ui.Texts;

/** Decides what stands on the sheet of a renewal day. Ticks hold for that day, until the app is closed. */
public final class RunSheetViewModel {

    /** Within how many days something ends. */
    static final List<Integer> WINDOWS = List.of(0, 3, 7, 14);

    private final LiveOverview board;
    private final Guide guide;
    private final ReceiptRepeater repeats;
    private final Notices notices;
    private final ObjectProperty<Integer> window = new SimpleObjectProperty<>(7);
    /** Those that were picked elsewhere for the sheet; none for those that something of ends within the window. */
    private final ObjectProperty<Set<UUID>> only = new SimpleObjectProperty<>(Set.of());

    private final ObjectProperty<Optional<Boolean>> notesWanted = new SimpleObjectProperty<>(Optional.empty());

    private final RepeatSelection repeat;
    private final Set<UUID> ticked = new HashSet<>();
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private Optional<LocalDate> day = Optional.empty();

    public RunSheetViewModel(LiveOverview board, Guide guide, ReceiptRepeater repeats, Notices notices) {
        this.board = board;
        this.guide = guide;
        this.repeats = repeats;
        repeat = new RepeatSelection(
                repeats, () -> sheet().lines().stream().filter(this::isTicked).toList());
        this.notices = notices;
        board.overview().subscribe(overview -> overview.ifPresent(this::look));
        window.subscribe(days -> changed());
        only.subscribe(cards -> changed());
        repeat.anyway().subscribe(insists -> changed());
    }

    /** What records the same once more. */
    ReceiptRepeater repeats() {
        return repeats;
    }

    ObjectProperty<Integer> window() {
        return window;
    }

    /** Changes whenever another sheet or other ticks are to be shown. */
    ReadOnlyIntegerProperty revision() {
        return revision.getReadOnlyProperty();
    }

    /** The ids of the cards that were picked for the sheet; none if it goes by the window. */
    Set<UUID> only() {
        return only.get();
    }

    /** Shows what something of ends within so many days. */
    void showWindow(int days) {
        only.set(Set.of());
        window.set(days);
    }

    /** Shows these cards, whenever they end. */
    void showOnly(Set<UUID> cards) {
        only.set(Set.copyOf(cards));
    }

    RunSheet sheet() {
        return board.overview().get().map(this::sheet).orElse(new RunSheet(List.of()));
    }

    private RunSheet sheet(Overview overview) {
        if (only.get().isEmpty()) {
            return RunSheet.within(window.get(), DueList.of(overview));
        }
        return RunSheet.of(overview.cards().stream()
                .map(CardOverview::status)
                .filter(card -> only.get().contains(card.card().id()))
                .toList());
    }

    /** The sheet with a heading for each place. */
    List<RunLine> lines() {
        Map<Message, List<CardStatus>> places = sheet().lines().stream()
                .collect(Collectors.groupingBy(this::heading, LinkedHashMap::new, Collectors.toList()));
        Set<PhoneNumber> today = repeats.recordedToday();
        List<RunLine> lines = new ArrayList<>();
        places.forEach((place, cards) -> {
            long ticks = cards.stream().filter(this::isTicked).count();
            lines.add(new RunLine.Place(place, SelectAllState.of(ticks, cards.size())));
            cards.forEach(card -> lines.add(new RunLine.Card(
                    card, isTicked(card), today.contains(card.card().number()))));
        });
        return lines;
    }

    /** Ticks all of one place. */
    void tickPlace(Message place, boolean done) {
        sheet().lines().stream()
                .filter(line -> heading(line).equals(place))
                .map(line -> line.card().id())
                .forEach(done ? ticked::add : ticked::remove);
        changed();
    }

    boolean isTicked(CardStatus line) {
        return ticked.contains(line.card().id());
    }

    void tick(CardStatus line, boolean done) {
        if (done) {
            ticked.add(line.card().id());
        } else {
            ticked.remove(line.card().id());
        }
        changed();
    }

    /** Recording what is ticked once more. */
    RepeatSelection repeat() {
        return repeat;
    }

    /** Records all that is ticked the same as last time; then nothing is ticked. */
    void recordTicked() {
        repeat.record(() -> {
            ticked.clear();
            repeat.anyway().set(false);
            changed();
        });
    }

    /** Under which a line stands: operator and channel. */
    Message heading(CardStatus line) {
        Object operator =
                line.operator().<Object>map(Operator::name).orElse(Message.of("overview.run.operator.unknown"));
        Object channel = line.lastReceipt()
                .<Object>map(last -> guide.channel(last.channel())
                        .<Object>map(found -> found.name())
                        .orElse(last.channel()))
                .orElse(Message.of("overview.run.channel.unknown"));
        return Message.of("overview.run.place", operator, channel);
    }

    List<Message> ends(CardStatus line) {
        return day.map(today -> ClockPhrases.ends(line, today)).orElse(List.of());
    }

    /** Whether the person wants to see which notes to bring; empty until they say. */
    ObjectProperty<Optional<Boolean>> notesWanted() {
        return notesWanted;
    }

    /** The notes to bring, and how many SIM cards need none. */
    List<Message> cash(Texts texts) {
        return new CashPhrases(texts).of(CashToBring.of(sheet(), guide));
    }

    /** The whole sheet as plain text, to be sent or printed. */
    String text(Texts texts) {
        StringBuilder text = new StringBuilder();
        day.ifPresent(today ->
                text.append(texts.of(Message.of("overview.run.title", today))).append('\n'));
        String place = "";
        for (CardStatus line : sheet().lines()) {
            String here = texts.of(heading(line));
            if (!here.equals(place)) {
                text.append('\n').append(here).append('\n');
                place = here;
            }
            String ends = ends(line).stream().map(texts::of).collect(Collectors.joining("; "));
            String paid = line.lastReceipt()
                    .map(last -> texts.of(last.paid()))
                    .orElseGet(() -> texts.of(Message.of("overview.run.unpaid")));
            text.append(isTicked(line) ? "[x] " : "[ ] ")
                    .append(texts.of(Message.of(
                            "overview.run.line",
                            CardName.of(line.card()),
                            OperatorName.besideNumber(line),
                            paid,
                            ends)))
                    .append('\n');
        }
        text.append('\n');
        cash(texts).forEach(cash -> text.append(texts.of(cash)).append('\n'));
        return text.toString();
    }

    void copied() {
        notices.tell(Message.of("overview.run.copied"));
    }

    private void look(Overview overview) {
        if (!day.equals(Optional.of(overview.day()))) {
            day = Optional.of(overview.day());
            ticked.clear();
        }
        changed();
    }

    private void changed() {
        repeat.count();
        revision.set(revision.get() + 1);
    }
}
