package org.xufei.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.domain.renewal.Renewal;
import org.xufei.storage.RecordKinds;
import org.xufei.storage.disk.FaultyDisk;

class RenewalsTest {

    private final Path folder;
    private final List<Boolean> told = new ArrayList<>();

    RenewalsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static void tick(Desk desk, UUID id, String step) {
        desk.change(list -> list.change(id, renewal -> renewal.withStep(step, true)));
    }

    @Test
    void hasABlankRenewalOnTheDeskBeforeAnythingIsSaved() {
        Desk desk = Desk.in(folder);
        assertThat(desk.renewals().list().get().all())
                .singleElement()
                .satisfies(only -> assertThat(only).isEqualTo(Renewal.fresh(only.id())));
        assertThat(desk.folder().file(RecordKinds.RENEWALS).file()).doesNotExist();
    }

    @Test
    void keepsTheBlankRenewalWhenItGetsItsFirstTick() {
        Desk desk = Desk.in(folder);
        UUID id = desk.renewals().list().get().current().id();
        tick(desk, id, "shop/ask");
        assertThat(desk.renewals().list().get().current().id()).isEqualTo(id);
        assertThat(desk.renewalsOnDisk()).containsExactly(Renewal.fresh(id).withStep("shop/ask", true));
    }

    @Test
    void takesUpWhatAnotherStartLeft() {
        Desk before = Desk.in(folder);
        tick(before, before.renewals().list().get().current().id(), "shop/ask");
        before.change(list -> list.takeUp(Renewal.fresh(new UUID(0, 7))));
        Desk after = Desk.in(folder);
        assertThat(after.renewals().list().get())
                .isEqualTo(before.renewals().list().get());
        assertThat(after.renewals().list().get().all()).hasSize(2);
    }

    @Test
    void keepsBothOfTwoTicksMadeBeforeTheFirstIsSaved() {
        HandDriven worker = new HandDriven();
        HandDriven fx = new HandDriven();
        Desk desk = Desk.unread(folder, new Background(worker, fx));
        desk.load();
        HandDriven.settle(worker, fx);
        UUID id = desk.renewals().list().get().current().id();
        tick(desk, id, "shop/ask");
        tick(desk, id, "shop/check");
        assertThat(worker.waiting()).isEqualTo(2);
        HandDriven.settle(worker, fx);
        assertThat(desk.renewals().list().get().current().steps()).containsExactlyInAnyOrder("shop/ask", "shop/check");
        assertThat(desk.renewalsOnDisk())
                .singleElement()
                .satisfies(saved -> assertThat(saved.steps()).hasSize(2));
    }

    @Test
    void keepsATickThatCouldNotBeSavedAndWritesItWithTheNext() {
        Desk desk = Desk.in(folder);
        UUID id = desk.renewals().list().get().current().id();
        desk.fillDisk();
        tick(desk, id, "shop/ask");
        assertThat(desk.renewals().list().get().current().isTicked()).isTrue();
        assertThat(desk.problems().all()).singleElement().isInstanceOf(Problem.Unsaved.class);
        desk.freeDisk();
        tick(desk, id, "shop/pay");
        assertThat(desk.renewalsOnDisk())
                .singleElement()
                .satisfies(saved -> assertThat(saved.steps()).containsExactlyInAnyOrder("shop/ask", "shop/pay"));
        assertThat(desk.problems().all()).isEmpty();
    }

    @Test
    void tellsWhenItHasBeenReadWhateverCameOfIt() {
        Desk desk = Desk.unread(folder, Background.NONE);
        desk.fillDisk();
        desk.renewals().load(() -> told.add(true));
        assertThat(told).containsExactly(true);
        assertThat(desk.problems().all()).singleElement().isInstanceOf(Problem.WithFile.class);
    }

    @Test
    void keepsWhatAnotherProgramAddedWhereBothChangedOne() {
        Desk desk = Desk.in(folder);
        UUID id = desk.renewals().list().get().current().id();
        tick(desk, id, "shop/ask");
        Desk other = Desk.in(folder);
        tick(other, id, "shop/check");
        Renewal theirs = Renewal.fresh(new UUID(0, 7)).withStep("shop/pay", true);
        other.change(list -> list.takeUp(theirs));
        tick(desk, id, "shop/pay");
        assertThat(desk.renewalsOnDisk())
                .containsExactlyInAnyOrder(
                        Renewal.fresh(id).withStep("shop/ask", true).withStep("shop/pay", true), theirs);
        assertThat(desk.renewals().list().get().all()).contains(theirs);
    }

    @Test
    void keepsWhatAnotherProgramAddedEvenIfTheSecondTryFails() throws IOException {
        Desk desk = Desk.in(folder);
        UUID id = desk.renewals().list().get().current().id();
        tick(desk, id, "shop/ask");
        Desk other = Desk.in(folder);
        tick(other, id, "shop/check");
        Renewal theirs = Renewal.fresh(new UUID(0, 7)).withStep("shop/pay", true);
        other.change(list -> list.takeUp(theirs));
        desk.disk().failOn("write", FaultyDisk.Fault.ONCE, new IOException("No space left on device"));
        tick(desk, id, "shop/pay");
        tick(desk, id, "shop/end");
        assertThat(desk.renewalsOnDisk()).hasSize(2).contains(theirs);
    }

    @Test
    void keepsATickMadeWhenANewerVersionTookTheFile() throws IOException {
        Desk desk = Desk.in(folder);
        UUID id = desk.renewals().list().get().current().id();
        tick(desk, id, "shop/ask");
        Path file = desk.folder().file(RecordKinds.RENEWALS).file();
        Files.writeString(file, Files.readString(file).replace("\"version\":2", "\"version\":99"));
        tick(desk, id, "shop/pay");
        assertThat(desk.renewals().list().get().current().steps()).containsExactlyInAnyOrder("shop/ask", "shop/pay");
        assertThat(desk.renewalsOnDisk()).containsExactly(Renewal.fresh(id).withStep("shop/ask", true));
    }
}
