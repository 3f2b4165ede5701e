package org.xufei.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.xufei.content.GuideFile;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.ReceiptOrder;
import org.xufei.domain.receipt.Validity;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.state.Background;
import org.xufei.state.Navigation;
import org.xufei.state.ReceiptLog;
import org.xufei.state.Renewals;
import org.xufei.state.Settings;
import org.xufei.state.Troubles;
import org.xufei.storage.DataFolder;
import org.xufei.storage.RealDisk;
import org.xufei.ui.Notices;
import org.xufei.ui.receipts.ReceiptFormViewModel;
import org.xufei.ui.receipts.ReceiptsViewModel;

/** Prints what reading, searching, sorting and recording cost with many receipts (argument: how many). */
public final class ManyReceipts {

    private ManyReceipts() {}

    public static void main(String[] arguments) throws Exception {
        int count = Integer.parseInt(arguments[0]);
        Path path = Files.createTempDirectory("xufei-bench");
        write(path, count);
        for (int round = 1; round <= 5; round++) {
            System.out.println("round " + round);
            round(path);
        }
    }

    private static void write(Path path, int count) throws Exception {
        Random random = new Random(1);
        List<Receipt> receipts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            receipts.add(new Receipt(
                    new UUID(random.nextLong(), random.nextLong()),
                    LocalDateTime.of(2020, 1, 1, 8, 0).plusMinutes(random.nextInt(3_000_000)),
                    new PhoneNumber("+85596" + (2_000_000 + random.nextInt(500))),
                    random.nextBoolean() ? "smart" : "metfone",
                    random.nextBoolean() ? "online" : "store",
                    new Purchase(Purchase.Kind.DATA_PLAN, "30 GB"),
                    Money.of(Integer.toString(1 + random.nextInt(20)), Currency.USD),
                    new Validity.Days(7),
                    Optional.empty(),
                    "TX-" + random.nextInt(1_000_000),
                    ""));
        }
        var file = new DataFolder(new RealDisk(), path, Clock.systemUTC()).receipts();
        var unused = file.read();
        file.write(receipts);
        System.out.println("file: " + Files.size(file.file()) / 1024 + " KiB");
    }

    private static void round(Path path) {
        DataFolder folder = new DataFolder(new RealDisk(), path, Clock.systemUTC());
        Troubles troubles = new Troubles();
        ReceiptLog log = new ReceiptLog(folder.receipts(), Background.NONE, troubles);
        Renewals renewals = new Renewals(folder.renewals(), Background.NONE, troubles);
        renewals.load(() -> {});
        Settings settings = new Settings(folder.settings(), Background.NONE, troubles);
        settings.load(() -> {});
        ReceiptFormViewModel form = new ReceiptFormViewModel(GuideFile.bundled(), Clock.systemUTC());
        ReceiptsViewModel room = new ReceiptsViewModel(log, renewals, settings, new Notices(), form);
        room.follow(new Navigation(settings.preferences().get().room()));
        time("read and show", log::load);
        time("type 9", () -> room.search().set("9"));
        time("type 96", () -> room.search().set("96"));
        time("type 96 tx-12", () -> room.search().set("96 tx-12"));
        time("clear", () -> room.search().set(""));
        time("sort by number", () -> room.sort(ReceiptOrder.NUMBER, false));
        time("sort by date", () -> room.sort(ReceiptOrder.PAID_AT, true));
        time("delete one", () -> room.delete(room.shown().get(0)));
    }

    private static void time(String what, Runnable work) {
        long start = System.nanoTime();
        work.run();
        System.out.printf("  %-16s %7.1f ms%n", what, (System.nanoTime() - start) / 1e6);
    }
}
