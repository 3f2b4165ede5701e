package org.xufei.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.xufei.storage.Examples.HEADER;
import static org.xufei.storage.Examples.HEADER_1;
import static org.xufei.storage.Examples.bare;
import static org.xufei.storage.Examples.id;
import static org.xufei.storage.Examples.line;
import static org.xufei.storage.Examples.open;
import static org.xufei.storage.Examples.put;
import static org.xufei.storage.Examples.receipt;
import static org.xufei.storage.Examples.unmarked;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.domain.Currency;
import org.xufei.domain.Language;
import org.xufei.domain.Money;
import org.xufei.domain.Preferences;
import org.xufei.domain.Room;
import org.xufei.domain.guide.Situation;
import org.xufei.domain.receipt.Facet;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.ReceiptBuilder;
import org.xufei.domain.receipt.ReceiptFilter;
import org.xufei.domain.receipt.ReceiptOrder;
import org.xufei.domain.receipt.ReceiptsLayout;
import org.xufei.domain.receipt.Validity;
import org.xufei.domain.reminder.LeadTimes;
import org.xufei.domain.renewal.Renewal;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.storage.backup.Backup;
import org.xufei.storage.format.LineChecksum;

class RecordFileTest {

    private final Path folder;
    private final RecordFile<Receipt> receipts;

    RecordFileTest(@TempDir Path folder) {
        this.folder = folder;
        receipts = open(folder).file(RecordKinds.RECEIPTS);
    }

    private static Receipt lasting(int n, Validity validity) {
        Receipt receipt = receipt(n);
        return ReceiptBuilder.like(receipt).validity(validity).build();
    }

    private <T> void readsBackWhatItWrote(RecordFile<T> file, RecordFile<T> later, List<T> records) throws IOException {
        file.read();
        file.write(records);
        assertThat(later.read()).isEqualTo(new LoadResult<>(records, Optional.empty()));
    }

    @Test
    void aMissingFileIsAnEmptyOne() {
        assertThat(receipts.read()).isEqualTo(new LoadResult<>(List.of(), Optional.empty()));
    }

    @Test
    void readsBackReceiptsWithAnyText() throws IOException {
        Receipt bare = ReceiptBuilder.receipt(id(2))
                .paidAt(LocalDateTime.of(2024, 2, 29, 0, 0))
                .number(new PhoneNumber("+85512345678"))
                .operator("metfone")
                .channel("aba")
                .purchase(new Purchase(Purchase.Kind.TOP_UP_AND_PLAN, ""))
                .paid(Money.of("4100", Currency.KHR))
                .build();
        Receipt dated = ReceiptBuilder.receipt(id(3))
                .paidAt(bare.paidAt())
                .number(bare.number())
                .operator("")
                .channel("")
                .purchase(new Purchase(Purchase.Kind.TOP_UP, "充值 <5$> & 'x'"))
                .paid(Money.of("0.01", Currency.CNY))
                .validity(new Validity.Until(LocalDate.of(2027, 1, 31)))
                .build();
        Receipt noted = receipt(1, "续费 😀 \"quoted\" \\ back\nsecond line\r\n\ttab \u2028 \u0000 កម្ពុជា }],");
        receipts.read();
        receipts.write(List.of(noted, bare, dated));
        assertThat(Files.readString(receipts.file())).contains("second line\\r\\n\\ttab \\u2028 \\u0000 ");
        Receipt seen = receipt(1, "续费 😀 \"quoted\" \\ back\nsecond line\n\ttab \n  កម្ពុជា }],");
        assertThat(open(folder).file(RecordKinds.RECEIPTS).read())
                .isEqualTo(new LoadResult<>(List.of(seen, bare, dated), Optional.empty()));
        assertThat(Files.readAllLines(folder.resolve("receipts.json"))).hasSize(5);
    }

    @Test
    void readsBackCyclesAndLeavesOutWhatIsUsual() throws IOException {
        Receipt once = lasting(1, new Validity.Days(30, 1, Validity.Start.EXTEND));
        Receipt often = lasting(2, new Validity.Days(7, 3, Validity.Start.RESTART));
        readsBackWhatItWrote(receipts, open(folder).file(RecordKinds.RECEIPTS), List.of(once, often));
        assertThat(Files.readString(folder.resolve("receipts.json")))
                .contains("\"validity\":{\"days\":30,\"start\":\"extend\"}")
                .contains("\"validity\":{\"days\":7,\"cycles\":3}");
    }

    @Test
    void readsBackRenewals() throws IOException {
        Renewal ticked = new Renewal(
                id(1),
                Optional.of(new PhoneNumber("+855962345678")),
                Optional.of("smart"),
                Optional.of("aba"),
                Set.of("aba/pay", "aba/check"),
                Set.of("电量"));
        readsBackWhatItWrote(
                open(folder).file(RecordKinds.RENEWALS),
                open(folder).file(RecordKinds.RENEWALS),
                List.of(ticked, Renewal.fresh(id(2))));
        assertThat(unmarked(folder.resolve("renewals.json")))
                .isEqualTo("""
                {"format":"xufei.renewals","version":2,"renewals":[
                %s,
                %s
                ]}
                """.formatted(LineChecksum.on("""
                        {"id":"%s","number":"+855962345678","operator":"smart","channel":"aba",\
                        "steps":["aba/check","aba/pay"],"precautions":["电量"]}""".formatted(id(1))), LineChecksum.on("""
                        {"id":"%s","steps":[],"precautions":[]}""".formatted(id(2)))));
    }

    @Test
    void readsBackSettings() throws IOException {
        Preferences preferences = new Preferences(
                Optional.of(Language.CHINESE),
                Room.RECEIPTS,
                Optional.of(new Preferences.Window(-8, 0, 1280, 800, true)),
                Currency.KHR,
                LeadTimes.of(14, 0),
                Optional.of(LocalDateTime.of(2026, 11, 22, 14, 32, 5)),
                new ReceiptsLayout(
                        ReceiptOrder.PAID,
                        false,
                        List.of(new ReceiptsLayout.Column(ReceiptOrder.PAID, 120, true)),
                        ReceiptFilter.NONE.with(Facet.MONTH, "2026-11", true)),
                Set.of(Situation.WALLET, Situation.BANK_CARD));
        readsBackWhatItWrote(
                open(folder).file(RecordKinds.SETTINGS), open(folder).file(RecordKinds.SETTINGS), List.of(preferences));
        assertThat(unmarked(folder.resolve("settings.json"))).isEqualTo("""
                {"format":"xufei.settings","version":2,"settings":[
                %s
                ]}
                """.formatted(LineChecksum.on("""
                {"language":"chinese","room":"receipts",\
                "window":{"x":-8,"y":0,"width":1280,"height":800,"maximized":true},"currency":"KHR",\
                "leadTimes":[14,0],"lastOpened":"2026-11-22T14:32",\
                "receipts":{"sortedBy":"paid","descending":false,\
                "columns":[{"column":"paid","width":120,"hidden":true}],\
                "filters":[{"facet":"month","values":["2026-11"]}]},\
                "payment":["bank_card","wallet"]}""")));
        readsBackWhatItWrote(
                open(folder).file(RecordKinds.SETTINGS),
                open(folder).file(RecordKinds.SETTINGS),
                List.of(Preferences.FIRST_RUN));
        assertThat(folder.resolve("settings.json"))
                .content()
                .doesNotContain("leadTimes", "lastOpened", "sortedBy", "payment");
    }

    @Test
    void writesOneRecordPerLineBetweenHeaderAndFooter() throws IOException {
        receipts.read();
        receipts.write(List.of(receipt(1), receipt(2)));
        assertThat(unmarked(receipts.file())).isEqualTo(HEADER + "\n" + line(1) + ",\n" + line(2) + "\n]}\n");
        receipts.write(List.of());
        assertThat(unmarked(receipts.file())).isEqualTo(HEADER + "\n]}\n");
        assertThat(open(folder).file(RecordKinds.RECEIPTS).read())
                .isEqualTo(new LoadResult<>(List.of(), Optional.empty()));
    }

    @Test
    void readsTheFirstVersionAndKeepsItWhenWritingTheSecond() throws IOException {
        String first = HEADER_1 + "\n" + bare(1) + "\n]}\n";
        put(folder, "receipts.json", first);
        assertThat(receipts.read()).isEqualTo(new LoadResult<>(List.of(receipt(1)), Optional.empty()));
        assertThat(receipts.file()).hasContent(first);
        receipts.write(List.of(receipt(1), receipt(2)));
        assertThat(unmarked(receipts.file())).isEqualTo(HEADER + "\n" + line(1) + ",\n" + line(2) + "\n]}\n");
        Backup old = receipts.listBackups().get(0);
        assertThat(old.before()).contains(Backup.Before.UPGRADE);
        assertThat(old.records()).isEqualTo(1);
        assertThat(new GZIPInputStream(Files.newInputStream(old.file()))).hasContent(first);
    }

    @Test
    void tellsWhichRecordsAreNotAsTheyWereSaved() throws IOException {
        receipts.read();
        receipts.write(List.of(receipt(1), receipt(2), receipt(3)));
        receipts.backUp();
        Backup backup = receipts.listBackups().get(0);
        String altered = Files.readString(receipts.file()).replaceFirst("(?s)(.*)2\\.00", "$13.00");
        Files.writeString(receipts.file(), altered);
        LoadResult<Receipt> loaded = open(folder).file(RecordKinds.RECEIPTS).read();
        assertThat(loaded.records().get(2).paid()).isEqualTo(Money.of("3.00", Currency.USD));
        assertThat(loaded.problem())
                .contains(new FileProblem.Altered(receipts.file(), 1, 4, Optional.of(Examples.pinned(backup))));
    }

    @Test
    void writesBackWhatANewerMinorVersionAdded() throws IOException {
        String header = HEADER.replace("\"receipts\":[", "\"sync\":{\"at\":1.50,\"by\":null},\"receipts\":[");
        String first = LineChecksum.on(bare(1).replace("\"USD\"", "\"USD\",\"rate\":4100")
                .replace("\"30 GB\"", "\"30 GB\",\"size\":[30]")
                .replace("\"days\":7", "\"days\":7,\"hours\":1")
                .replaceFirst("}$", ",\"mood\":\"好\",\"tags\":[1e3,null,\"a\"]}"));
        put(folder, "receipts.json", header + "\n" + first + ",\n" + line(2) + "\n]}\n");
        assertThat(receipts.read().problem()).isEmpty();
        receipts.write(List.of(receipt(3), receipt(2)));
        receipts.write(List.of(receipt(3), receipt(1)));
        assertThat(unmarked(receipts.file())).isEqualTo(header + "\n" + line(3) + ",\n" + first + "\n]}\n");
    }

    @Test
    void leavesANewerVersionAsItIs() throws IOException {
        String newer = HEADER.replace("2", "3") + "\n" + line(1) + ",\n" + line(2).replace("USD", "EUR") + "\n]}\n";
        put(folder, "receipts.json", newer);
        LoadResult<Receipt> loaded = receipts.read();
        assertThat(loaded.records()).containsExactly(receipt(1));
        assertThat(loaded.problem()).contains(new FileProblem.Newer(receipts.file(), 3));
        assertThatThrownBy(() -> receipts.write(List.of()))
                .isInstanceOfSatisfying(
                        WriteFailure.class,
                        refused -> assertThat(refused.reason()).isEqualTo(WriteFailure.Reason.READ_ONLY));
        assertThat(Files.readString(receipts.file())).isEqualTo(newer);
        assertThat(Examples.names(folder)).containsExactly("receipts.json");
    }

    @Test
    void leavesANewerVersionAsItIsEvenIfDamaged() throws IOException {
        String newer = HEADER.replace("2", "3") + "\n" + line(1) + ",\n{\"id\":\"";
        put(folder, "receipts.json", newer);
        assertThat(receipts.read().problem()).contains(new FileProblem.Newer(receipts.file(), 3));
        assertThat(Files.readString(receipts.file())).isEqualTo(newer);
    }

    @Test
    void refusesToWriteBeforeReadingAndWhatCouldNotBeReadAgain() {
        assertThatThrownBy(() -> receipts.write(List.of())).isInstanceOf(IllegalStateException.class);
        receipts.read();
        assertThatThrownBy(() -> receipts.write(List.of(receipt(1), receipt(1))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(receipts.file()).doesNotExist();
    }

    @Test
    void keepsAnAlteredFileBeforeItIsWrittenAnew() throws IOException {
        String altered = HEADER + "\n" + line(1).replace("2.00", "3.00") + "\n]}\n";
        put(folder, "receipts.json", altered);
        Receipt shown = receipts.read().records().get(0);
        assertThat(Examples.names(folder)).containsExactly("receipts.json");
        receipts.write(List.of(shown, receipt(2)));
        receipts.write(List.of(shown, receipt(2), receipt(3)));
        String kept = "receipts.altered-2026-11-22T14-32-05.json";
        assertThat(Examples.names(folder)).containsExactly(kept, "receipts.json");
        assertThat(folder.resolve(kept)).hasContent(altered);
        assertThat(open(folder).file(RecordKinds.RECEIPTS).read())
                .isEqualTo(new LoadResult<>(List.of(shown, receipt(2), receipt(3)), Optional.empty()));
    }
}
