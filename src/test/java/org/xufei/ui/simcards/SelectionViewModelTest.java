package org.xufei.ui.simcards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.ui.simcards.CardRoom.card;
import static org.xufei.ui.simcards.CardRoom.id;
import static org.xufei.ui.simcards.CardRoom.receipt;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.ReceiptBuilder;
import org.xufei.domain.receipt.Validity;
import org.xufei.domain.reminder.LeadTimes;
import org.xufei.domain.sample.Samples;
import org.xufei.domain.sim.Custody;
import org.xufei.domain.sim.DeclaredStatus;
import org.xufei.domain.sim.SimCard;
import org.xufei.state.Desk;
import org.xufei.state.EditName;
import org.xufei.state.SampleData;
import org.xufei.ui.Command;
import org.xufei.ui.Message;
import org.xufei.ui.NameList;
import org.xufei.ui.Notice;

final class SelectionViewModelTest {

    private final CardRoom cards;

    SelectionViewModelTest(@TempDir Path folder) {
        cards = new CardRoom(folder);
        cards.add(card(1, "Chan", "office"), card(2, "Dara", "office"), card(3, "Eng", "store"));
        cards.paid(
                receipt(1, card(1, "", "").number(), 40, 30),
                receipt(2, card(1, "", "").number(), 10, 7),
                receipt(3, card(2, "", "").number(), 5, 7));
    }

    @Test
    void changesOnlyTheFieldsThatWereTypedInto() {
        cards.mark(1, 2);
        assertThat(cards.selection.fields().group().field().text().get()).isEqualTo("office");
        assertThat(cards.selection.fields().holder().field().text().get()).isEmpty();

        cards.selection.fields().group().field().text().set("warehouse");
        cards.selection.fields().leadTimes().field().text().set("5 2");
        assertThat(cards.selection.save()).isTrue();

        assertThat(cards.saved(1).custody()).isEqualTo(new Custody("Chan", "warehouse", "drawer-1"));
        assertThat(cards.saved(2).custody()).isEqualTo(new Custody("Dara", "warehouse", "drawer-2"));
        assertThat(cards.saved(2).leadTimes()).contains(LeadTimes.of(5, 2, -1));
        assertThat(cards.saved(3)).isEqualTo(card(3, "Eng", "store"));

        cards.notices.undoTold();
        assertThat(cards.saved(1)).isEqualTo(card(1, "Chan", "office"));
        assertThat(cards.saved(2)).isEqualTo(card(2, "Dara", "office"));
    }

    @Test
    void showsWhatIsThereAndEmptiesSeveralValuesOnlyWhenToldTo() {
        cards.mark(1, 2);
        BulkField<String> holder = cards.selection.fields().holder();
        assertThat(holder.prompt().get()).isEqualTo(Message.of("cards.bulk.several"));
        assertThat(cards.selection.fields().leadTimes().prompt().get()).isEqualTo(Message.of("cards.bulk.nothing"));
        holder.field().text().set("x");
        holder.field().text().set("");
        assertThat(cards.selection.fields().changed().get()).isFalse();
        assertThat(holder.prompt().get()).isEqualTo(Message.of("cards.bulk.several"));

        holder.clear();
        assertThat(holder.prompt().get()).isEqualTo(Message.of("cards.bulk.emptied"));
        cards.selection.save();
        assertThat(cards.saved(1).custody()).isEqualTo(new Custody("", "office", "drawer-1"));
        assertThat(cards.saved(2).custody()).isEqualTo(new Custody("", "office", "drawer-2"));
    }

    @Test
    void emptiesWhatAllHaveInCommonWhenItIsDeleted() {
        cards.mark(1, 2);
        BulkField<String> group = cards.selection.fields().group();
        group.field().text().set("");
        assertThat(group.prompt().get()).isEqualTo(Message.of("cards.bulk.emptied"));
        cards.selection.save();
        assertThat(cards.saved(2).custody()).isEqualTo(new Custody("Dara", "", "drawer-2"));
    }

    @Test
    void showsWhatWasSavedAndAfterUndoingWhatWasThereBefore() {
        cards.mark(1, 2);
        BulkFields fields = cards.selection.fields();
        fields.holder().field().text().set("Sok");
        fields.leadTimes().field().text().set("5");
        cards.selection.save();
        assertThat(fields.holder().field().text().get()).isEqualTo("Sok");
        assertThat(fields.leadTimes().field().text().get()).isEqualTo("5");
        assertThat(fields.group().field().text().get()).isEqualTo("office");
        assertThat(fields.holder().prompt().get()).isNotEqualTo(Message.of("cards.bulk.emptied"));
        assertThat(fields.changed().get()).isFalse();

        cards.notices.undoTold();
        assertThat(fields.holder().field().text().get()).isEmpty();
        assertThat(fields.holder().several().get()).isTrue();
        assertThat(fields.leadTimes().field().text().get()).isEmpty();
        assertThat(fields.changed().get()).isFalse();
        assertThat(cards.saved(1)).isEqualTo(card(1, "Chan", "office"));
    }

    @Test
    void keepsWhatIsTypedWhileTheCardsChangeBelowIt() {
        cards.mark(1, 2);
        BulkFields fields = cards.selection.fields();
        fields.holder().field().text().set("Sok");
        cards.desk.cards().change(EditName.SimCardKind.EDIT, card(1, "Chan", "store"), made -> {});
        assertThat(fields.holder().field().text().get()).isEqualTo("Sok");
        assertThat(fields.group().several().get()).isTrue();
        cards.selection.save();
        assertThat(cards.saved(1).custody()).isEqualTo(new Custody("Sok", "store", "drawer-1"));
    }

    @Test
    void holdsWhatClosingWouldLoseAsLongAsItDiffersFromTheCards() {
        cards.mark(1, 2);
        BulkFields fields = cards.selection.fields();
        assertThat(cards.room.forms()).contains(fields.form());
        assertThat(fields.form().isDirty()).isFalse();

        fields.group().field().text().set("store");
        assertThat(fields.form().isDirty()).isTrue();
        cards.desk.cards().change(EditName.SimCardKind.EDIT, card(1, "Chan", "store"), made -> {});
        cards.desk.cards().change(EditName.SimCardKind.EDIT, card(2, "Dara", "store"), made -> {});
        assertThat(fields.form().isDirty()).as("the cards say it now").isFalse();

        fields.holder().clear();
        assertThat(fields.form().isDirty()).isTrue();
        cards.selection.save();
        assertThat(fields.form().isDirty()).isFalse();
        fields.holder().field().text().set("Sok");
        cards.mark();
        assertThat(fields.form().isDirty()).as("it goes with the marks").isFalse();
        assertThat(fields.form().open().get()).isFalse();
    }

    /** No view tells the marks of it while the room shows in no language. */
    @Test
    void holdsNothingOfCardsThatAreDeleted() {
        cards.mark(1, 2);
        BulkFields fields = cards.selection.fields();
        fields.group().field().text().set("store");
        cards.selection.delete();
        assertThat(fields.form().isDirty()).isFalse();
        assertThat(cards.room.commands().saveMarked.enabled().getValue()).isFalse();

        cards.desk.history().undo();
        fields.group().field().text().set("store");
        assertThat(fields.form().isDirty()).as("they are back").isTrue();
    }

    @Test
    void givesUpNothingWhereNoneIsMarked() {
        Command retire = cards.room.commands().retireMarked;
        assertThat(retire.enabled().getValue()).isFalse();
        cards.mark(1, 2);
        assertThat(retire.enabled().getValue()).isTrue();
        cards.mark();
        assertThat(retire.enabled().getValue()).isFalse();
    }

    @Test
    void keepsWhatIsTypedAndSaysSoWhenItCannotBeWritten() {
        cards.mark(1, 2);
        BulkFields fields = cards.selection.fields();
        fields.holder().field().text().set("Sok");
        cards.desk.fillDisk();
        cards.selection.save();
        assertThat(fields.form().hint().get()).contains(Message.of("cards.form.notsaved"));
        assertThat(fields.form().isDirty()).isTrue();

        cards.desk.freeDisk();
        cards.selection.save();
        assertThat(cards.saved(2).custody().holder()).isEqualTo("Sok");
        assertThat(fields.form().hint().get()).isEmpty();
    }

    @Test
    void suggestsWhatWasTypedBefore() {
        assertThat(cards.selection.distinctTexts(card -> card.custody().group()))
                .containsExactly("office", "store");
        assertThat(cards.selection.distinctTexts(card -> card.custody().holder()))
                .containsExactly("Chan", "Dara", "Eng");
    }

    @Test
    void marksAGroupBesidesWhatIsMarkedAndUnmarksItAgain() {
        cards.mark(3);
        cards.selection.toggleAll(Set.of(id(1), id(2)));
        assertThat(cards.marked()).containsExactlyInAnyOrder(id(1), id(2), id(3));
        cards.selection.toggleAll(Set.of(id(1), id(2)));
        assertThat(cards.marked()).containsExactly(id(3));
        cards.selection.toggleAll(Set.of(id(2), id(3)));
        assertThat(cards.marked()).containsExactlyInAnyOrder(id(2), id(3));
    }

    @Test
    void changesNothingWhileAFieldIsInvalid() {
        cards.mark(1, 2);
        cards.selection.fields().holder().field().text().set("Sok");
        cards.selection.fields().leadTimes().field().text().set("soon");
        assertThat(cards.selection.save()).isFalse();
        assertThat(cards.selection.fields().leadTimes().field().error().get()).isPresent();
        assertThat(cards.saved(1).custody().holder()).isEqualTo("Chan");
    }

    @Test
    void retiresAllThatAreMarkedAsOneStep() {
        cards.mark(1, 3);
        cards.selection.retire();
        DeclaredStatus retired = new DeclaredStatus.Retired(LocalDate.of(2026, 11, 22));
        assertThat(cards.saved(1).status()).isEqualTo(retired);
        assertThat(cards.saved(2).status()).isEqualTo(new DeclaredStatus.InUse());
        assertThat(cards.saved(3).status()).isEqualTo(retired);
        cards.notices.undoTold();
        assertThat(cards.saved(1).status()).isEqualTo(new DeclaredStatus.InUse());
        assertThat(cards.saved(3).status()).isEqualTo(new DeclaredStatus.InUse());
    }

    @Test
    void recordsTheLastReceiptOfEachOnceMoreAsOneStep() {
        cards.mark(1, 2, 3);
        assertThat(cards.selection.renewalMessage()).isEqualTo(Message.of("cards.repeat.sum", 2));
        assertThat(cards.selection.totals()).containsExactly(Money.of("5.00", Currency.USD));
        assertThat(cards.selection.leftOutMessage())
                .contains(Message.of("cards.repeat.without", 1, NameList.of(List.of("card 3"))));
        assertThat(cards.selection.repeat().recordedToday()).isEmpty();

        cards.selection.renew();

        List<Receipt> receipts = cards.desk.receipts().records().get();
        assertThat(receipts).hasSize(5);
        assertThat(receipts.subList(3, 5)).allSatisfy(repeated -> {
            assertThat(repeated.paidAt()).isEqualTo(LocalDateTime.of(2026, 11, 22, 14, 32));
            assertThat(repeated.validity()).isEqualTo(new Validity.Days(7));
            assertThat(repeated.reference()).isEmpty();
            assertThat(repeated.note()).isEmpty();
        });
        cards.notices.undoTold();
        assertThat(cards.desk.receipts().records().get()).hasSize(3);
    }

    @Test
    void whatRepeatsASampleGoesWithTheSamples(@TempDir Path other) {
        CardRoom room = new CardRoom(other);
        Samples samples =
                Samples.on(LocalDate.now(Desk.CLOCK), new Samples.Names("own", "router", "camera", "parent", "sample"));
        SampleData data = new SampleData(room.desk.cardStores(), room.desk.history());
        data.add(samples, made -> {});
        room.room.mark(samples.cards().stream().map(SimCard::id).collect(Collectors.toSet()));
        room.selection.renew();
        assertThat(room.desk.receiptsOnDisk()).hasSize(6);

        data.remove(made -> {});

        assertThat(room.desk.receiptsOnDisk()).isEmpty();
    }

    @Test
    void namesAndLeavesOutWhatWasRecordedTodayWhenItIsPressedAgain() {
        cards.mark(1, 2, 3);
        cards.selection.renew();
        assertThat(cards.selection.renewalMessage()).isEqualTo(Message.of("cards.repeat.already"));
        assertThat(cards.selection.repeat().recordedToday())
                .contains(Message.of("repeat.today", 2, NameList.of(List.of("card 1", "card 2"))));
        assertThat(cards.selection.totals()).isEmpty();
        cards.selection.renew();
        assertThat(cards.desk.receipts().records().get()).hasSize(5);
    }

    @Test
    void recordsWhatWasRecordedTodayOnceMoreOnlyForTheOneWhoInsists() {
        cards.mark(1);
        cards.selection.renew();
        cards.mark(1, 2);
        assertThat(cards.selection.renewalMessage()).isEqualTo(Message.of("cards.repeat.sum", 1));
        cards.selection.repeat().anyway().set(true);
        assertThat(cards.selection.renewalMessage()).isEqualTo(Message.of("cards.repeat.sum", 2));
        assertThat(cards.selection.totals()).containsExactly(Money.of("5.00", Currency.USD));

        cards.selection.renew();
        assertThat(cards.desk.receipts().records().get()).hasSize(6);
        assertThat(cards.selection.repeat().anyway().get()).isFalse();
        cards.notices.undoTold();
        assertThat(cards.desk.receipts().records().get()).hasSize(4);
    }

    @Test
    void forgetsTheInsistenceWithTheSelection() {
        cards.mark(1, 2);
        cards.selection.repeat().anyway().set(true);
        cards.mark(1);
        assertThat(cards.selection.repeat().anyway().get()).isFalse();
    }

    @Test
    void ofSamplesRecordsSamplesWhichGoWithThem() {
        Samples.Names names = new Samples.Names("own", "router", "camera", "parent", "sample");
        SampleData samples = new SampleData(cards.desk.cardStores(), cards.desk.history());
        samples.add(Samples.on(LocalDate.of(2026, 11, 22), names), made -> {});
        cards.room.mark(
                cards.desk.cards().list().get().all().stream().map(SimCard::id).collect(Collectors.toSet()));
        cards.selection.renew();
        assertThat(cards.desk.receipts().records().get()).hasSize(11);

        samples.remove(made -> {});
        assertThat(cards.desk.receiptsOnDisk()).hasSize(5).noneMatch(Samples::isSample);
    }

    @Test
    void repeatsNoDateThatWasConfirmedForTheLastTimeOnly() {
        Receipt last = receipt(3, card(2, "", "").number(), 5, 7);
        cards.paid(ReceiptBuilder.like(last)
                .validity(new Validity.Until(LocalDate.of(2026, 12, 1)))
                .balanceUntil(LocalDate.of(2026, 12, 1))
                .reference("TX")
                .note("")
                .build());
        cards.mark(2);
        cards.selection.renew();
        Receipt repeated = cards.desk.receipts().records().get().get(3);
        assertThat(repeated.validity()).isEqualTo(new Validity.Unstated());
        assertThat(repeated.balanceUntil()).isEmpty();
    }

    @Test
    void renewsNoCardThatIsOutOfUse() {
        cards.mark(1, 2);
        cards.selection.retire();
        assertThat(cards.selection.renewalMessage()).isEqualTo(Message.of("cards.repeat.none"));
        cards.selection.renew();
        assertThat(cards.desk.receipts().records().get()).hasSize(3);
    }

    @Test
    void saysNothingWhenTheDiskIsFull() {
        cards.mark(1, 2);
        Optional<Notice> before = cards.notices.latest().get();
        cards.desk.fillDisk();
        cards.selection.renew();
        cards.selection.retire();
        cards.selection.delete();
        assertThat(cards.notices.latest().get()).isEqualTo(before);
        assertThat(cards.saved(1).status()).isEqualTo(new DeclaredStatus.InUse());
    }

    @Test
    void deletesAllThatAreMarkedAsOneStep() {
        cards.mark(1, 3);
        cards.selection.delete();
        assertThat(cards.shownIds()).containsExactly(2L);
        cards.notices.undoTold();
        assertThat(cards.shownIds()).containsExactlyInAnyOrder(1L, 2L, 3L);
    }
}
