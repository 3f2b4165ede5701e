package org.xufei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xufei.domain.clock.MissingDate;
import org.xufei.domain.knowledge.Scope;
import org.xufei.domain.reminder.Expiry;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.state.Destination;
import org.xufei.state.ReceiptDraft;
import org.xufei.storage.backup.Backup;

/** Whatever one room sends the person to another for, that room receives. */
final class DestinationsTest {

    @TempDir
    private Path folder;

    /** One of each. */
    static Stream<Destination> destinations() {
        PhoneNumber number = new PhoneNumber("+855962345678");
        return Stream.of(
                new Destination.RecordReceipt(ReceiptDraft.BLANK),
                new Destination.DateReceipt(new MissingDate(Expiry.Kind.BALANCE, new UUID(0, 1))),
                Destination.FindReceipts.of(number),
                new Destination.RenewNumber(number),
                new Destination.AddCard(),
                new Destination.LookUp("Smart"),
                new Destination.AddOwnEntry(new Scope("kiosk", Optional.of("smart"))),
                new Destination.MergeFile(Path.of("own-knowledge.json")),
                new Destination.LookAtSource(new Backup(
                        Path.of("receipts.2026-11-20T14-32-00-000.n12.00000000.json.gz"),
                        LocalDateTime.of(2026, 11, 20, 14, 32),
                        12,
                        Optional.empty())));
    }

    @Test
    void thereIsOneOfEachToTry() {
        Class<?>[] permitted = Destination.class.getPermittedSubclasses();
        List<Class<?>> tried = destinations().<Class<?>>map(Object::getClass).toList();
        assertThat(tried).as("add one of the new kind to destinations()").containsExactlyInAnyOrder(permitted);
    }

    @ParameterizedTest
    @MethodSource("destinations")
    void eachIsReceivedByItsRoom(Destination destination) {
        TestRooms rooms = new TestRooms(folder);

        rooms.navigation.goTo(destination);

        assertThat(rooms.navigation.pending())
                .as("let the view model of its room receive it from the navigation")
                .isEmpty();
        assertThat(rooms.navigation.room().get()).isEqualTo(destination.room());
    }
}
