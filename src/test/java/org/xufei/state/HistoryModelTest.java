package org.xufei.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.domain.receipt.Receipts.paid;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xufei.domain.Currency;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.renewal.Renewal;
import org.xufei.domain.renewal.RenewalList;
import org.xufei.domain.sim.PhoneNumber;

/** Random edits, undone and redone, against a model that keeps all lists that ever were. */
class HistoryModelTest {

    private static final int ROUNDS = 600;

    /** What all lists were at one time. */
    private record World(List<Receipt> receipts, List<Renewal> renewals) {}

    /**
     * A way to another world.
     *
     * @param numbered the renewal whose number was typed
     */
    private record Move(World to, Optional<UUID> numbered) {}

    private final HandDriven worker = new HandDriven();
    private final HandDriven fx = new HandDriven();
    private final Deque<Move> past = new ArrayDeque<>();
    private final Deque<Move> future = new ArrayDeque<>();

    private World present = new World(List.of(), List.of());
    private final Path folder;

    HistoryModelTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void endsWhereAModelEndsWhenEverythingHappensAtOnce(long seed) {
        Random random = new Random(seed);
        Desk desk = Desk.in(folder);
        for (int round = 0; round < ROUNDS; round++) {
            act(desk, random);
            check(desk);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 4})
    void endsWhereAModelEndsWhenEverythingIsOnItsWay(long seed) {
        Random random = new Random(seed);
        Desk desk = Desk.unread(folder, new Background(worker, fx));
        desk.load();
        HandDriven.settle(worker, fx);
        for (int round = 0; round < ROUNDS; round++) {
            act(desk, random);
            for (int i = random.nextInt(3); i > 0 && worker.waiting() > 0; i--) {
                worker.runNext();
            }
            for (int i = random.nextInt(3); i > 0 && fx.waiting() > 0; i--) {
                fx.runNext();
            }
            if (random.nextInt(10) == 0) {
                HandDriven.settle(worker, fx);
                check(desk);
            }
        }
        HandDriven.settle(worker, fx);
        check(desk);
    }

    private void check(Desk desk) {
        assertThat(desk.receipts().records().get()).isEqualTo(present.receipts());
        if (present.renewals().isEmpty()) {
            assertThat(desk.renewals().list().get().current().isTicked()).isFalse();
        } else {
            assertThat(desk.renewals().list().get().all()).isEqualTo(present.renewals());
        }
        assertThat(desk.history().undoable().get().isPresent()).isEqualTo(!past.isEmpty());
        assertThat(desk.history().redoable().get().isPresent()).isEqualTo(!future.isEmpty());
    }

    private void act(Desk desk, Random random) {
        switch (random.nextInt(10)) {
            case 0, 1 -> put(desk, receipt(random));
            case 2 -> delete(desk, receipt(random));
            case 3 -> tick(desk, random);
            case 4 -> number(desk, random);
            case 5 -> putAndFinish(desk, random);
            case 6, 7, 8 -> {
                desk.history().undo();
                step(past, future);
            }
            default -> {
                desk.history().redo();
                step(future, past);
            }
        }
    }

    private void step(Deque<Move> from, Deque<Move> to) {
        if (!from.isEmpty()) {
            Move move = from.pop();
            to.push(new Move(present, move.numbered()));
            present = move.to();
        }
    }

    private void become(World next) {
        become(next, Optional.empty());
    }

    private void become(World next, Optional<UUID> numbered) {
        if (next.equals(present)) {
            return;
        }
        future.clear();
        boolean typingGoesOn = numbered.isPresent()
                && !past.isEmpty()
                && past.getFirst().numbered().equals(numbered);
        World from = typingGoesOn ? past.pop().to() : present;
        present = next;
        if (!next.equals(from)) {
            past.push(new Move(from, numbered));
            if (past.size() > EditHistory.MAX) {
                past.removeLast();
            }
        }
    }

    private static Receipt receipt(Random random) {
        return paid(random.nextInt(6), Integer.toString(1 + random.nextInt(3)), Currency.USD);
    }

    private void put(Desk desk, Receipt receipt) {
        desk.receipts().put(receipt, saved -> {});
        become(new World(with(receipt), present.renewals()));
    }

    private List<Receipt> with(Receipt receipt) {
        List<Receipt> changed = new ArrayList<>(present.receipts());
        changed.replaceAll(old -> old.id().equals(receipt.id()) ? receipt : old);
        if (!changed.contains(receipt)) {
            changed.add(receipt);
        }
        return changed;
    }

    private void delete(Desk desk, Receipt receipt) {
        desk.receipts().delete(receipt, saved -> {});
        List<Receipt> changed = new ArrayList<>(present.receipts());
        changed.removeIf(old -> old.id().equals(receipt.id()));
        become(new World(changed, present.renewals()));
    }

    /** Takes a renewal up, so that the model need not know the blank one, and ticks it. */
    private void tick(Desk desk, Random random) {
        Renewal taken = Renewal.fresh(new UUID(1, random.nextInt(3))).withStep("shop/" + random.nextInt(3), true);
        desk.change(list -> list.takeUp(taken));
        become(new World(present.receipts(), takenUp(taken)));
    }

    private List<Renewal> takenUp(Renewal taken) {
        return (present.renewals().isEmpty()
                        ? RenewalList.startingWith(taken)
                        : new RenewalList(present.renewals()).takeUp(taken))
                .all();
    }

    private void number(Desk desk, Random random) {
        UUID id = new UUID(1, random.nextInt(2));
        PhoneNumber typed = new PhoneNumber("+85596234567" + random.nextInt(4));
        desk.renewals()
                .change(
                        new EditName.OfRenewal(EditName.RenewalKind.TYPE_NUMBER, id, Optional.of(typed)),
                        list -> list.change(id, renewal -> renewal.withNumber(typed)));
        if (!present.renewals().isEmpty()) {
            become(
                    new World(
                            present.receipts(),
                            new RenewalList(present.renewals())
                                    .change(id, renewal -> renewal.withNumber(typed))
                                    .all()),
                    Optional.of(id));
        }
    }

    private void putAndFinish(Desk desk, Random random) {
        if (present.renewals().isEmpty()) {
            return;
        }
        Receipt receipt = receipt(random);
        UUID done = present.renewals()
                .get(random.nextInt(present.renewals().size()))
                .id();
        UUID next = new UUID(2, random.nextInt());
        desk.receipts()
                .put(
                        EditName.ReceiptKind.RECORD,
                        receipt,
                        List.of(desk.renewals().finishing(done, next)),
                        saved -> {});
        become(new World(
                with(receipt),
                new RenewalList(present.renewals()).finish(done, next).all()));
    }
}
