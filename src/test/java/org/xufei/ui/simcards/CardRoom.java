package org.xufei.ui.simcards;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.xufei.app.DeskRooms;
import org.xufei.app.Rooms;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;
import org.xufei.domain.Room;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.ReceiptBuilder;
import org.xufei.domain.receipt.Validity;
import org.xufei.domain.sim.Custody;
import org.xufei.domain.sim.DeclaredStatus;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.state.Background;
import org.xufei.state.Desk;
import org.xufei.state.Navigation;
import org.xufei.ui.Notices;

/** The room's view models over one real folder, everything at once; it is 2026-11-22. */
final class CardRoom {

    static final PhoneNumber SMART = new PhoneNumber("+855962345678");
    static final PhoneNumber METFONE = new PhoneNumber("+855971234567");

    final Desk desk;
    final Notices notices;
    final Rooms rooms;
    final Navigation navigation;
    final ShownCards shown;
    final SelectionViewModel selection;
    final CardFormViewModel form;
    final CardProposals proposals;
    final SimCardsViewModel room;

    CardRoom(Path folder) {
        this(Desk.in(folder));
    }

    /** @param opened is handed the room before any card or receipt is read */
    static void read(Path folder, Consumer<CardRoom> opened) {
        Desk desk = Desk.unread(folder, Background.NONE);
        desk.stores().load(() -> opened.accept(new CardRoom(desk)));
    }

    private CardRoom(Desk desk) {
        this.desk = desk;
        rooms = DeskRooms.over(desk, Room.SIM_CARDS);
        notices = rooms.notices();
        navigation = rooms.navigation();
        room = rooms.simCards();
        shown = room.shown();
        selection = room.selection();
        form = room.form();
        proposals = room.proposals();
    }

    static UUID id(int n) {
        return new UUID(0, n);
    }

    /** A card that only its holder and group tell from others. */
    static SimCard card(int n, String holder, String group) {
        return new SimCard(
                id(n),
                new PhoneNumber("+85596234%04d".formatted(n)),
                "card " + n,
                Optional.empty(),
                new Custody(holder, group, "drawer-" + n),
                Optional.empty(),
                "",
                "note-" + n,
                Optional.empty(),
                new DeclaredStatus.InUse());
    }

    /** Paid so many days ago for a plan of so many days. */
    static Receipt receipt(int n, PhoneNumber number, int daysAgo, int days) {
        return ReceiptBuilder.receipt(id(1000 + n))
                .paidAt(LocalDateTime.now(Desk.CLOCK).minusDays(daysAgo))
                .number(number)
                .purchase(new Purchase(Purchase.Kind.DATA_PLAN, "30 GB"))
                .paid(Money.of("2.50", Currency.USD))
                .validity(new Validity.Days(days))
                .reference("TX-" + n)
                .note("paid by Li")
                .build();
    }

    void add(SimCard... cards) {
        desk.cards().addAll(List.of(cards), made -> {});
    }

    void paid(Receipt... receipts) {
        List.of(receipts).forEach(receipt -> desk.receipts().put(receipt, made -> {}));
    }

    void mark(int... ids) {
        room.mark(Arrays.stream(ids).mapToObj(CardRoom::id).collect(Collectors.toSet()));
    }

    SimCard saved(int n) {
        return desk.cards().list().get().find(id(n)).orElseThrow();
    }

    /** The cards shown, by number of their ids, headings left out. */
    List<Long> shownIds() {
        return shown.lines().get().stream()
                .filter(CardListItem.Card.class::isInstance)
                .map(line -> ((CardListItem.Card) line).status().card().id().getLeastSignificantBits())
                .toList();
    }

    Set<UUID> marked() {
        return selection.ids().get();
    }
}
