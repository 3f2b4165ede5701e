package org.xufei.bench;

import atlantafx.base.theme.PrimerLight;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.xufei.app.Rooms;
import org.xufei.app.Session;
import org.xufei.content.GuideFile;
import org.xufei.domain.Currency;
import org.xufei.domain.Language;
import org.xufei.domain.Money;
import org.xufei.domain.Room;
import org.xufei.domain.receipt.Facet;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.ReceiptBuilder;
import org.xufei.domain.receipt.Validity;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.state.Background;
import org.xufei.state.Problems;
import org.xufei.state.ReceiptLog;
import org.xufei.state.Stores;
import org.xufei.state.Timer;
import org.xufei.state.Today;
import org.xufei.storage.DataFolder;
import org.xufei.storage.RecordKinds;
import org.xufei.storage.disk.RealDisk;
import org.xufei.ui.EvidenceNotes;
import org.xufei.ui.Fonts;
import org.xufei.ui.StyleSheets;
import org.xufei.ui.Texts;
import org.xufei.ui.receipts.ReceiptsView;
import org.xufei.ui.receipts.ReceiptsViewModel;

/**
 * Prints for how long the FX thread is deaf while the receipts room is at work, and how long one waits for what it shows (arguments: how
 * many receipts, one number or more). A frame is 16 ms.
 */
public final class ManyReceipts {

    private static final int ROUNDS = 9;
    private static final int WARM_UP = 3;

    private final Deafness deafness;
    private final ReceiptLog log;
    private final ReceiptsViewModel room;
    private final Today today;
    private int revision;

    private ManyReceipts(DataFolder folder, Executor files, Executor thinker, Deafness deafness) {
        this.deafness = deafness;
        Stores stores =
                new Stores(folder, new Background(files, Platform::runLater), new Problems(), Clock.systemUTC());
        stores.trash().load();
        stores.settings().load();
        log = stores.cards().receipts();
        today = new Today(Clock.systemUTC(), Timer.NONE);
        room = new Rooms(
                        stores,
                        GuideFile.bundled(),
                        new Background(thinker, Platform::runLater),
                        new Session(today, Room.RECEIPTS, Optional.empty()))
                .receipts();
    }

    public static void main(String[] arguments) throws Exception {
        Platform.startup(Fonts::load);
        Platform.setImplicitExit(false);
        for (String argument : arguments) {
            DataFolder folder = folder(receipts(Integer.parseInt(argument)));
            var files = Executors.newSingleThreadExecutor();
            var thinker = Executors.newSingleThreadExecutor();
            try {
                System.out.println(System.lineSeparator() + argument + " receipts");
                Deafness deafness = new Deafness();
                Deafness.onFx(() -> new ManyReceipts(folder, files, thinker, deafness))
                        .run(Integer.parseInt(argument));
            } finally {
                files.shutdown();
                thinker.shutdown();
            }
        }
        Platform.exit();
    }

    private static List<Receipt> receipts(int count) {
        Random random = new Random(1);
        List<Receipt> receipts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            receipts.add(ReceiptBuilder.receipt(new UUID(random.nextLong(), random.nextLong()))
                    .paidAt(LocalDateTime.of(2020, 1, 1, 8, 0).plusMinutes(random.nextInt(3_000_000)))
                    .number(new PhoneNumber("+85596" + (2_000_000 + random.nextInt(500))))
                    .operator(random.nextBoolean() ? "smart" : "metfone")
                    .channel(random.nextBoolean() ? "online" : "store")
                    .purchase(new Purchase(Purchase.Kind.DATA_PLAN, "30 GB"))
                    .paid(Money.of(Integer.toString(1 + random.nextInt(20)), Currency.USD))
                    .validity(new Validity.Days(7))
                    .reference("TX-" + random.nextInt(1_000_000))
                    .build());
        }
        return receipts;
    }

    private static DataFolder folder(List<Receipt> receipts) throws IOException {
        DataFolder folder = new DataFolder(new RealDisk(), Files.createTempDirectory("xufei-bench"), Clock.systemUTC());
        folder.create();
        var file = folder.file(RecordKinds.RECEIPTS);
        var unused = file.read();
        file.write(receipts);
        return folder;
    }

    private void run(int count) throws Exception {
        Stage stage = Deafness.onFx(this::open);
        measure("open", log::load);
        expect(count);
        Receipt extra = receipts(count + 1).get(count);
        for (int round = 0; round < ROUNDS; round++) {
            round(stage.getScene(), extra, count);
        }
        Deafness.onFx(() -> {
            stage.close();
            return stage;
        });
        deafness.print(WARM_UP);
    }

    private Stage open() {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        Texts texts = new Texts(Language.CHINESE);
        EvidenceNotes evidenceNotes = new EvidenceNotes(texts, link -> {}, today.day());
        Scene scene = new Scene(new ReceiptsView(room, texts, evidenceNotes, link -> {}).root(), 1280, 800);
        StyleSheets.addTo(scene);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        return stage;
    }

    private void round(Scene scene, Receipt extra, int count) throws Exception {
        deafness.of("nothing", () -> {}, () -> true);
        measure("record", () -> log.put(extra, saved -> room.selected().set(Optional.of(extra.id()))));
        expect(count + 1);
        Receipt middle = room.shown().get(count / 2);
        measure("delete", () -> room.delete(middle));
        expect(count);
        measure("put back", () -> log.put(middle, saved -> {}));
        measure("delete", () -> room.delete(extra));
        TableView<?> table = (TableView<?>) scene.lookup("#table");
        measure("sort", () -> sort(table, 1));
        measure("sort back", () -> sort(table, 0));
        TextField search = (TextField) scene.lookup("#search");
        for (String typed : List.of("t", "tx", "tx-", "tx-7")) {
            measure("type " + typed, () -> search.setText(typed));
        }
        measure("clear", search::clear);
        measure("filter by operator", () -> room.list().choose(Facet.OPERATOR, "smart", true));
        measure("and by month", () -> room.list().choose(Facet.MONTH, "2022-11", true));
        measure("no operator", () -> room.list().choose(Facet.OPERATOR, "smart", false));
        measure("no month", () -> room.list().choose(Facet.MONTH, "2022-11", false));
        expect(count);
    }

    private static <T> void sort(TableView<T> table, int column) {
        table.getSortOrder().setAll(List.of(table.getColumns().get(column)));
    }

    /** Every change of what is shown counts as one revision. */
    private void measure(String what, Runnable work) throws InterruptedException, ExecutionException {
        revision = Deafness.onFx(() -> room.revision().get());
        deafness.of(what, work, () -> room.revision().get() != revision);
    }

    private void expect(int count) throws InterruptedException, ExecutionException {
        int shown = Deafness.onFx(() -> room.shown().size());
        if (shown != count) {
            throw new IllegalStateException("shows " + shown + " instead of " + count);
        }
    }
}
