package org.xufei.ui.simcards;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.xufei.domain.clock.CardStatus;
import org.xufei.domain.clock.LifeStage;
import org.xufei.domain.overview.CardOverview;
import org.xufei.domain.overview.Overview;
import org.xufei.domain.text.SearchWords;
import org.xufei.state.LiveOverview;
import org.xufei.ui.Message;
import org.xufei.ui.StagePhrases;

/** Which cards are shown, the most urgent first, and how they are grouped. */
public final class ShownCards {

    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Optional<LifeStage>> stage = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.NONE);
    private final ReadOnlyObjectWrapper<List<CardListItem>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private List<Found> all = List.of();
    private List<CardStatus> found = List.of();

    /** A card and the words that find it. */
    private record Found(CardStatus status, String key) {}

    public ShownCards(LiveOverview board) {
        search.subscribe(text -> show());
        stage.subscribe(wanted -> show());
        grouping.subscribe(by -> show());
        board.overview().subscribe(overview -> {
            all = overview.map(Overview::cards).orElse(List.of()).stream()
                    .map(CardOverview::status)
                    .sorted(CardStatus.MOST_URGENT_FIRST)
                    .map(status -> new Found(status, CardNames.searchKey(status)))
                    .toList();
            show();
            ready.set(overview.isPresent());
        });
    }

    public StringProperty search() {
        return search;
    }

    /** The only stage to show; empty for all. */
    public ObjectProperty<Optional<LifeStage>> stage() {
        return stage;
    }

    public ObjectProperty<Grouping> grouping() {
        return grouping;
    }

    /** What the list shows; an immutable list, another one after each change. */
    public ReadOnlyObjectProperty<List<CardListItem>> lines() {
        return lines.getReadOnlyProperty();
    }

    /** False until the cards have been read and looked at, even if there are none. */
    ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    int total() {
        return all.size();
    }

    int count() {
        return found.size();
    }

    /** How many cards are in each stage that occurs, whatever is searched for; the most urgent stage first. */
    Map<LifeStage, Integer> stages() {
        Map<LifeStage, Integer> counts = new LinkedHashMap<>();
        all.forEach(card -> counts.merge(card.status().stage(), 1, Integer::sum));
        return counts;
    }

    /** Those of the cards with these ids that there are, the most urgent first, shown or not. */
    List<CardStatus> statuses(Set<UUID> ids) {
        return all.stream()
                .map(Found::status)
                .filter(status -> ids.contains(status.card().id()))
                .toList();
    }

    /** Shows everything again. */
    void clear() {
        search.set("");
        stage.set(Optional.empty());
    }

    private void show() {
        SearchWords words = SearchWords.of(search.get());
        found = all.stream()
                .filter(card -> stage.get()
                        .filter(wanted -> wanted != card.status().stage())
                        .isEmpty())
                .filter(card -> words.matches(card.key()))
                .map(Found::status)
                .toList();
        lines.set(grouped());
    }

    /** The group with the most urgent card comes first; cards that belong to none come last. */
    private List<CardListItem> grouped() {
        if (grouping.get() == Grouping.NONE) {
            return found.stream().<CardListItem>map(CardListItem.Card::new).toList();
        }
        Map<Message, List<CardStatus>> groups = new LinkedHashMap<>();
        found.forEach(status -> groups.computeIfAbsent(title(status), title -> new ArrayList<>())
                .add(status));
        Message none = Message.of("cards.group.none");
        Optional.ofNullable(groups.remove(none)).ifPresent(rest -> groups.put(none, rest));
        List<CardListItem> grouped = new ArrayList<>();
        groups.forEach((title, cards) -> {
            grouped.add(new CardListItem.Heading(
                    title, cards.stream().map(status -> status.card().id()).collect(Collectors.toSet())));
            cards.forEach(status -> grouped.add(new CardListItem.Card(status)));
        });
        return List.copyOf(grouped);
    }

    private Message title(CardStatus status) {
        return switch (grouping.get()) {
            case HOLDER -> named(status.card().custody().holder());
            case GROUP -> named(status.card().custody().group());
            case OPERATOR -> named(CardNames.operator(status));
            case STAGE, NONE -> StagePhrases.word(status.stage());
        };
    }

    private static Message named(String name) {
        return name.isEmpty() ? Message.of("cards.group.none") : Message.of("cards.group.named", name);
    }
}
