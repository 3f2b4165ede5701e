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
import org.xufei.domain.clock.CardStanding;
import org.xufei.domain.clock.LifeStage;
import org.xufei.domain.overview.CardOverview;
import org.xufei.domain.overview.Overview;
import org.xufei.domain.text.SearchWords;
import org.xufei.state.CardBoard;
import org.xufei.ui.Message;
import org.xufei.ui.StageLook;

/** Which cards are shown, the most urgent first, and how they are grouped. */
public final class ShownCards {

    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Optional<LifeStage>> stage = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Grouping> grouping = new SimpleObjectProperty<>(Grouping.NONE);
    private final ReadOnlyObjectWrapper<List<CardListItem>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private List<Found> all = List.of();
    private List<CardStanding> found = List.of();

    /** A card and the words that find it. */
    private record Found(CardStanding standing, String key) {}

    public ShownCards(CardBoard board) {
        search.subscribe(text -> show());
        stage.subscribe(wanted -> show());
        grouping.subscribe(by -> show());
        board.overview().subscribe(overview -> {
            all = overview.map(Overview::cards).orElse(List.of()).stream()
                    .map(CardOverview::standing)
                    .sorted(CardStanding.MOST_URGENT_FIRST)
                    .map(standing -> new Found(standing, CardNames.searchKey(standing)))
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
        all.forEach(card -> counts.merge(card.standing().stage(), 1, Integer::sum));
        return counts;
    }

    /** Those of the cards with these ids that there are, the most urgent first, shown or not. */
    List<CardStanding> standings(Set<UUID> ids) {
        return all.stream()
                .map(Found::standing)
                .filter(standing -> ids.contains(standing.card().id()))
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
                        .filter(wanted -> wanted != card.standing().stage())
                        .isEmpty())
                .filter(card -> words.matches(card.key()))
                .map(Found::standing)
                .toList();
        lines.set(grouped());
    }

    /** The group with the most urgent card comes first; cards that belong to none come last. */
    private List<CardListItem> grouped() {
        if (grouping.get() == Grouping.NONE) {
            return found.stream().<CardListItem>map(CardListItem.Card::new).toList();
        }
        Map<Message, List<CardStanding>> groups = new LinkedHashMap<>();
        found.forEach(standing -> groups.computeIfAbsent(title(standing), title -> new ArrayList<>())
                .add(standing));
        Message none = Message.of("cards.group.none");
        Optional.ofNullable(groups.remove(none)).ifPresent(rest -> groups.put(none, rest));
        List<CardListItem> grouped = new ArrayList<>();
        groups.forEach((title, cards) -> {
            grouped.add(new CardListItem.Heading(
                    title, cards.stream().map(standing -> standing.card().id()).collect(Collectors.toSet())));
            cards.forEach(standing -> grouped.add(new CardListItem.Card(standing)));
        });
        return List.copyOf(grouped);
    }

    private Message title(CardStanding standing) {
        return switch (grouping.get()) {
            case HOLDER -> named(standing.card().custody().holder());
            case GROUP -> named(standing.card().custody().group());
            case OPERATOR -> named(CardNames.operator(standing));
            case STAGE, NONE -> StageLook.word(standing.stage());
        };
    }

    private static Message named(String name) {
        return name.isEmpty() ? Message.of("cards.group.none") : Message.of("cards.group.named", name);
    }
}
