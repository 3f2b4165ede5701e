package org.xufei.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.domain.receipt.Receipts.paid;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.app.DeskRooms;
import org.xufei.app.Rooms;
import org.xufei.domain.Currency;
import org.xufei.domain.Language;
import org.xufei.domain.Room;
import org.xufei.domain.guide.SampleGuide;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.reminder.LeadTimes;
import org.xufei.domain.sim.Custody;
import org.xufei.domain.sim.DeclaredStatus;
import org.xufei.domain.sim.Iccid;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.domain.usage.DataAmount;
import org.xufei.domain.usage.DataReading;
import org.xufei.state.Background;
import org.xufei.state.ConflictCopies;
import org.xufei.state.Desk;
import org.xufei.state.Destination;
import org.xufei.state.EditName;
import org.xufei.state.HandDriven;
import org.xufei.state.Navigation;
import org.xufei.storage.backup.Backup;
import org.xufei.storage.backup.RecordSource;
import org.xufei.ui.Message;
import org.xufei.ui.Notices;
import org.xufei.ui.Texts;

class BackupsViewModelTest {

    private static final Receipt FIRST = paid(1, "1", Currency.USD);
    private static final Receipt SECOND = paid(2, "2", Currency.USD);

    private final HandDriven worker = new HandDriven();
    private final HandDriven fx = new HandDriven();
    private final Notices notices;
    private final Navigation navigation;
    private final Desk desk;
    private final ConflictCopies copies;
    private final BackupsViewModel backups;
    private final SettingsViewModel room;

    BackupsViewModelTest(@TempDir Path folder) {
        Background background = new Background(worker, fx);
        desk = Desk.unread(folder, background);
        desk.load();
        copies = desk.backups().copies();
        Rooms rooms = DeskRooms.over(desk, Room.RENEW);
        notices = rooms.notices();
        navigation = rooms.navigation();
        room = rooms.settings();
        backups = room.backups();
        settle();
    }

    private void settle() {
        HandDriven.settle(worker, fx);
    }

    private void put(Receipt receipt) {
        desk.receipts().put(receipt, saved -> assertThat(saved.isMade()).isTrue());
        settle();
    }

    private Backup withOne() {
        return backups.shown().stream()
                .map(Backup.class::cast)
                .filter(backup -> backup.records() == 1)
                .findFirst()
                .orElseThrow();
    }

    private static String said(Message message) {
        return new Texts(Language.ENGLISH).of(message);
    }

    @Test
    void listsThemWhenTheRoomIsEnteredAndAfterEachChange() {
        put(FIRST);
        assertThat(backups.shown()).isEmpty();
        navigation.goTo(Room.SETTINGS);
        settle();
        assertThat(backups.shown()).hasSize(1);
        put(SECOND);
        assertThat(backups.shown()).hasSize(2);
    }

    @Test
    void previewsRestoresAndOffersToTakeThatBack() {
        navigation.goTo(Room.SETTINGS);
        put(FIRST);
        put(SECOND);
        backups.select(withOne());
        assertThat(said(backups.summary().get())).startsWith("Reading");
        settle();
        assertThat(said(backups.summary().get())).isEqualTo("Restoring adds 0, changes 0 and removes 1.");
        assertThat(backups.rows())
                .hasSize(2)
                .last()
                .isInstanceOfSatisfying(
                        PreviewRow.One.class, one -> assertThat(one.record()).isEqualTo(SECOND));
        assertThat(backups.actions().mergeable().getValue()).isFalse();

        backups.actions().restore();
        backups.actions().restore();
        settle();
        assertThat(desk.receiptsOnDisk()).containsExactly(FIRST);
        assertThat(said(backups.summary().get())).startsWith("The same");
        assertThat(said(notices.edit().get().orElseThrow().what()))
                .startsWith("Receipts: restored to the version of 2026-11-22");

        notices.undo();
        settle();
        assertThat(desk.receiptsOnDisk()).containsExactly(FIRST, SECOND);
        assertThat(said(notices.information().get().orElseThrow().what())).startsWith("Undone: restore the backup");
    }

    @Test
    void opensAtTheBackupThatIsToBeLookedAt() {
        navigation.goTo(Room.SETTINGS);
        put(FIRST);
        put(SECOND);
        navigation.goTo(Room.RENEW);
        navigation.goTo(new Destination.LookAtSource(withOne()));
        settle();
        assertThat(room.section().get()).isEqualTo(SettingsSection.BACKUPS);
        assertThat(backups.selected().get()).contains(withOne());
        assertThat(backups.preview().get()).isPresent();
        assertThat(navigation.pending()).isEmpty();
    }

    @Test
    void showsTheBackupsOfOneFileAtATimeInItsOwnWords() {
        SimCard card = SimCard.of(new UUID(0, 1), new PhoneNumber("+855962345678"));
        DataReading reading = new DataReading(
                new UUID(0, 2),
                card.id(),
                LocalDateTime.of(2026, 11, 22, 12, 0),
                DataAmount.gigabytes(BigDecimal.valueOf(3)));
        navigation.goTo(Room.SETTINGS);
        put(FIRST);
        backups.select(withOne());
        desk.cards().add(card, made -> {});
        desk.readings().add(reading, card.number(), made -> {});
        settle();

        backups.show(Backup.Records.SIM_CARDS);
        settle();
        assertThat(backups.selected().get()).isEmpty();
        assertThat(said(backups.summary().get())).startsWith("Pick a backup");
        assertThat(backups.shown())
                .singleElement()
                .satisfies(backup -> assertThat(said(BackupMessages.contents((Backup) backup)))
                        .isEqualTo("1 SIM card"));
        RecordSource then = backups.shown().get(0);
        desk.cards()
                .change(
                        EditName.SimCardKind.EDIT,
                        new SimCard(
                                card.id(),
                                card.number(),
                                "router",
                                Optional.of("metfone"),
                                new Custody("Dara", "office", "hall"),
                                Optional.of(new Iccid("8985501234567890127")),
                                "Chan Dara",
                                "note",
                                Optional.of(LeadTimes.of(3, 1, LeadTimes.OVERDUE)),
                                new DeclaredStatus.Lost(LocalDate.of(2026, 11, 20))),
                        made -> {});
        settle();
        backups.select(then);
        settle();
        assertThat(said(backups.summary().get())).isEqualTo("Restoring adds 0, changes 1 and removes 0.");
        assertThat(backups.rows()).hasSize(2).last().isInstanceOfSatisfying(PreviewRow.Changed.class, row -> {
            PreviewRow.Changed<?> changed = row;
            assertThat(said(changed.line())).isEqualTo("096 234 5678 · router · Metfone · Dara · office · hall");
            assertThat(changed.changes().stream().map(BackupsViewModelTest::said))
                    .containsExactly(
                            "Name: router → (empty)",
                            "Operator: Metfone → Smart",
                            "Holder: Dara → (empty)",
                            "Group: office → (empty)",
                            "Device or place: hall → (empty)",
                            "ICCID: 8985501234567890127 → (empty)",
                            "Registered name: Chan Dara → (empty)",
                            "Reminder days: 3, 1 → default",
                            "Note: note → (empty)",
                            "Status: SIM lost (2026-11-20) → In use");
        });
        backups.actions().restore();
        settle();
        assertThat(desk.cardsOnDisk()).containsExactly(card);
        assertThat(said(notices.edit().get().orElseThrow().what())).startsWith("SIM cards: restored to the version");

        backups.show(Backup.Records.READINGS);
        settle();
        RecordSource noted = backups.shown().get(0);
        desk.readings().delete(reading, card.number(), made -> {});
        settle();
        backups.select(noted);
        settle();
        assertThat(backups.rows())
                .last()
                .isInstanceOfSatisfying(
                        PreviewRow.One.class,
                        row -> assertThat(said(row.line())).isEqualTo("096 234 5678 · 2026-11-22 12:00 · 3 GB left"));
    }

    /** A row of the receipts as well as one of the readings. */
    @Test
    void callsANumberByTheNicknameOfItsSimCard() {
        SimCard bare = SimCard.of(new UUID(0, 1), FIRST.number());
        SimCard router = new SimCard(
                bare.id(),
                bare.number(),
                "router",
                bare.operator(),
                bare.custody(),
                bare.iccid(),
                "",
                "",
                bare.leadTimes(),
                bare.status());
        NumberNames names = new NumberNames(new SimpleObjectProperty<>(List.of(router)));
        DataReading reading = new DataReading(
                new UUID(0, 8), bare.id(), LocalDateTime.of(2026, 11, 22, 12, 0), DataAmount.gigabytes(BigDecimal.ONE));

        assertThat(said(new ReceiptDescriber(SampleGuide.guide(), names).line(FIRST)))
                .isEqualTo("096 234 5678 · router · 2026-12-01 12:00 · $1.00");
        assertThat(said(new ReadingDescriber(names).line(reading)))
                .isEqualTo("096 234 5678 · router · 2026-11-22 12:00 · 1 GB left");
    }

    @Test
    void opensTheBackupsOfTheFileThatABannerSpeaksOf() {
        SimCard card = SimCard.of(new UUID(0, 1), new PhoneNumber("+855962345678"));
        desk.cards().add(card, made -> {});
        settle();
        navigation.goTo(Room.SETTINGS);
        backups.show(Backup.Records.SIM_CARDS);
        settle();
        RecordSource offered = backups.shown().get(0);
        backups.show(Backup.Records.RECEIPTS);
        settle();
        navigation.goTo(new Destination.LookAtSource(offered));
        settle();
        assertThat(backups.records().get()).isEqualTo(Backup.Records.SIM_CARDS);
        assertThat(backups.selected().get()).contains(offered);
        assertThat(said(backups.summary().get())).startsWith("The same");
    }

    @Test
    void asksWhichOfTwoStatesToKeepBeforeItMerges() throws IOException {
        put(FIRST);
        Path copy = desk.receipts().file().resolveSibling("receipts (1).json");
        Files.copy(desk.receipts().file(), copy);
        put(paid(1, "7", Currency.USD));
        put(SECOND);
        copies.look();
        settle();
        navigation.goTo(new Destination.LookAtSource(copies.found().get().get(0)));
        settle();
        assertThat(said(backups.summary().get()))
                .isEqualTo("Merging adds 0 and removes nothing. One record differs or was deleted here:"
                        + " choose what to keep (1 to go).");
        assertThat(backups.decided().get()).isFalse();
        backups.actions().merge();
        settle();
        assertThat(copy).exists();

        PreviewRow.Differing row = (PreviewRow.Differing) backups.rows().get(1);
        assertThat(row.states().fields()).singleElement().satisfies(field -> {
            assertThat(said(field.inOne())).isEqualTo("Paid: $7.00");
            assertThat(said(field.inTheOther())).isEqualTo("Paid: $1.00");
        });
        row.decisions().decide(row.key(), MergeDecisions.Side.HERE);
        assertThat(said(backups.summary().get())).endsWith("(all chosen).");
        backups.actions().merge();
        settle();
        // Nothing was taken from it, but all of it has been decided.
        assertThat(copy).doesNotExist();
        assertThat(desk.receiptsOnDisk()).containsExactly(paid(1, "7", Currency.USD), SECOND);
        assertThat(backups.selected().get()).isEmpty();
    }

    /** The other computer had not heard of the deletion when it left its copy. */
    @Test
    void bringsNothingBackUnaskedThatWasDeletedHere() throws IOException {
        put(FIRST);
        put(SECOND);
        Path copy = desk.receipts().file().resolveSibling("receipts (1).json");
        Files.copy(desk.receipts().file(), copy);
        desk.receipts().delete(SECOND, made -> {});
        settle();
        copies.look();
        settle();
        navigation.goTo(new Destination.LookAtSource(copies.found().get().get(0)));
        settle();
        assertThat(said(backups.summary().get())).endsWith("(1 to go).");
        PreviewRow.Question question = (PreviewRow.Question) backups.rows().get(0);
        assertThat(said(question.message())).isEqualTo("In the file, but deleted here (1)");
        question.decisions().decide(question.keys(), MergeDecisions.Side.HERE);
        backups.actions().merge();
        settle();
        assertThat(desk.receiptsOnDisk()).containsExactly(FIRST);
        assertThat(copy).doesNotExist();
    }

    @Test
    void saysThatACopyHoldsNothingNewAndPutsItAside() throws IOException {
        put(FIRST);
        Path copy = desk.receipts().file().resolveSibling("receipts (1).json");
        Files.copy(desk.receipts().file(), copy);
        put(SECOND);
        copies.look();
        settle();
        navigation.goTo(new Destination.LookAtSource(copies.found().get().get(0)));
        settle();
        assertThat(said(backups.summary().get())).startsWith("Everything in this file is here already");
        assertThat(backups.actions().mergeable().getValue()).isFalse();
        backups.actions().putAside();
        settle();
        assertThat(said(notices.information().get().orElseThrow().what()))
                .startsWith("receipts (1).json is now called receipts.set-aside-2026-11-22T14-32-05.json");
        assertThat(copy).doesNotExist();
        assertThat(desk.problems().all()).isEmpty();
    }

    @Test
    void saysThatACopyCannotBeRenamedAfterItIsMerged() throws IOException {
        put(FIRST);
        put(SECOND);
        Path copy = desk.receipts().file().resolveSibling("receipts (1).json");
        Files.copy(desk.receipts().file(), copy);
        desk.receipts().delete(SECOND, made -> {});
        settle();
        copies.look();
        settle();
        navigation.goTo(new Destination.LookAtSource(copies.found().get().get(0)));
        settle();
        PreviewRow.Question question = (PreviewRow.Question) backups.rows().get(0);
        question.decisions().decide(question.keys(), MergeDecisions.Side.THERE);
        // The sync tool is quicker than the user.
        Files.writeString(copy, Files.readString(copy) + "\n");
        backups.actions().merge();
        settle();
        assertThat(desk.receiptsOnDisk()).containsExactlyInAnyOrder(FIRST, SECOND);
        assertThat(said(notices.edit().get().orElseThrow().what())).contains("could not be renamed");
        assertThat(copy).exists();
    }

    @Test
    void saysWhyAFileThatWasChosenIsNotMerged() {
        navigation.goTo(Room.SETTINGS);
        settle();
        backups.lookInto(desk.folder().path().resolve("nothing.json"));
        settle();
        assertThat(said(backups.summary().get())).startsWith("The file is no longer there");
        assertThat(backups.shown()).hasSize(1);
        assertThat(backups.actions().canBePutAside().getValue()).isFalse();
    }

    @Test
    void saysThatABackupCannotBeReadAndOffersNothing() throws IOException {
        navigation.goTo(Room.SETTINGS);
        put(FIRST);
        Files.writeString(withOne().file(), "no backup");
        backups.select(withOne());
        settle();
        assertThat(said(backups.summary().get())).startsWith("This backup cannot be read whole");
        assertThat(backups.actions().restorable().getValue()).isFalse();
    }

    @Test
    void saysHowOldABackupIs() {
        LocalDateTime now = LocalDateTime.of(2026, 11, 22, 14, 32, 5);
        assertThat(said(BackupMessages.age(now.minusSeconds(59), now))).isEqualTo("just now");
        assertThat(said(BackupMessages.age(now.minusMinutes(1), now))).isEqualTo("1 minute ago");
        assertThat(said(BackupMessages.age(now.minusMinutes(119), now))).isEqualTo("1 hour ago");
        assertThat(said(BackupMessages.age(now.minusHours(24), now))).isEqualTo("1 day ago");
        assertThat(said(BackupMessages.age(now.minusDays(30), now))).isEqualTo("30 days ago");
    }
}
