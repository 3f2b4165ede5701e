package org.xufei.ui.simcards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.ui.simcards.CardRoom.card;
import static org.xufei.ui.simcards.CardRoom.id;
import static org.xufei.ui.simcards.CardRoom.receipt;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xufei.domain.clock.LifeStage;
import org.xufei.domain.sim.Iccid;
import org.xufei.domain.sim.SimCard;
import org.xufei.ui.Message;

final class ShownCardsTest {

    private final CardRoom cards;

    ShownCardsTest(@TempDir Path folder) {
        cards = new CardRoom(folder);
        cards.add(card(1, "Chan", "office"), card(2, "Dara", ""), card(3, "Chan", "store"));
        cards.paid(
                receipt(1, card(1, "", "").number(), 1, 30),
                receipt(2, card(2, "", "").number(), 5, 7),
                receipt(3, card(3, "", "").number(), 20, 7));
    }

    @Test
    void showsTheMostUrgentCardFirst() {
        assertThat(cards.shownIds()).containsExactly(3L, 2L, 1L);
    }

    @ParameterizedTest
    @CsvSource({
        "CHAN, 3 1",
        "chan store, 3",
        "096 234 0002, 2",
        "096.234.0002, 2",
        "096–234–0002, 2",
        "(096) 234 0002, 2",
        "+855 (0)96 234 0002, 2",
        "00855 96 234 0002, 2",
        "០៩៦ ២៣៤ ០០០២, 2",
        "０９６２３４０００２, 2",
        "096\u00a0234\u00a00002, 2",
        "096\u200b2340002, 2",
        "234-0002, 2",
        "4-0002, 2",
        "ＣＨＡＮ\u3000ｓｔｏｒｅ, 3",
        "0962340002, 2",
        "+855962340002, 2",
        "card 1, 1",
        "drawer-3, 3",
        "note-2, 2",
        "smart, 3 2 1",
        "nobody, ''"
    })
    void findsCardsByEveryWordTyped(String typed, String found) {
        cards.shown.search().set(typed);
        assertThat(cards.shownIds())
                .isEqualTo(
                        found.isEmpty()
                                ? List.of()
                                : List.of(found.split(" ")).stream()
                                        .map(Long::valueOf)
                                        .toList());
        assertThat(cards.room.countMessage().key())
                .isEqualTo(cards.shownIds().size() == 3 ? "cards.count.all" : "cards.count.some");
    }

    @ParameterizedTest
    @CsvSource({
        "8985501234567890127, 4",
        "8985 5012 3456 7890 127, 4",
        "8985501234567890127F, 4",
        "5012-3456, 4",
        "7890127, 4",
        "898600B5, 5",
        "b512 card, 5",
        "8985501234567890128, ''"
    })
    void findsACardByTheNumberPrintedOnIt(String typed, String found) {
        cards.add(withIccid(4, "8985501234567890127"), withIccid(5, "898600B5123456789012"));
        cards.shown.search().set(typed);
        assertThat(cards.shownIds().stream().map(String::valueOf).toList())
                .isEqualTo(found.isEmpty() ? List.of() : List.of(found));
    }

    private static SimCard withIccid(int n, String printed) {
        SimCard bare = card(n, "", "");
        return new SimCard(
                bare.id(),
                bare.number(),
                bare.nickname(),
                bare.operator(),
                bare.custody(),
                Optional.of(new Iccid(printed)),
                bare.registeredName(),
                bare.note(),
                bare.leadTimes(),
                bare.status());
    }

    @Test
    void showsOneStageOnlyAndCountsAll() {
        cards.shown.stage().set(Optional.of(LifeStage.DATA_ENDED));
        assertThat(cards.shownIds()).containsExactly(3L);
        assertThat(cards.shown.stages())
                .containsExactly(
                        Map.entry(LifeStage.DATA_ENDED, 1),
                        Map.entry(LifeStage.ENDING_SOON, 1),
                        Map.entry(LifeStage.ACTIVE, 1));
        cards.shown.clear();
        assertThat(cards.shownIds()).hasSize(3);
    }

    @Test
    void putsCardsOfAGroupTogetherAndThoseOfNoneLast() {
        cards.shown.grouping().set(Grouping.GROUP);
        assertThat(headings())
                .containsExactly(
                        new CardListItem.Heading(Message.of("cards.group.named", "store"), Set.of(id(3))),
                        new CardListItem.Heading(Message.of("cards.group.named", "office"), Set.of(id(1))),
                        new CardListItem.Heading(Message.of("cards.group.none"), Set.of(id(2))));
        assertThat(cards.shownIds()).containsExactly(3L, 1L, 2L);
    }

    @Test
    void countsWhatStandsBelowEachHeading() {
        cards.shown.grouping().set(Grouping.HOLDER);
        assertThat(headings())
                .containsExactly(
                        new CardListItem.Heading(Message.of("cards.group.named", "Chan"), Set.of(id(3), id(1))),
                        new CardListItem.Heading(Message.of("cards.group.named", "Dara"), Set.of(id(2))));
        assertThat(cards.shownIds()).containsExactly(3L, 1L, 2L);
    }

    @Test
    void movesACardWhenItIsRenewed() {
        cards.paid(receipt(9, card(3, "", "").number(), 0, 365));
        assertThat(cards.shownIds()).containsExactly(2L, 1L, 3L);
    }

    private List<CardListItem> headings() {
        return cards.shown.lines().get().stream()
                .filter(CardListItem.Heading.class::isInstance)
                .toList();
    }
}
