package org.xufei.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xufei.storage.Examples.open;
import static org.xufei.storage.Examples.put;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.domain.Preferences;
import org.xufei.domain.receipt.Facet;
import org.xufei.domain.receipt.ReceiptFilter;
import org.xufei.domain.receipt.ReceiptOrder;
import org.xufei.domain.receipt.ReceiptsLayout;
import org.xufei.storage.format.LineChecksum;

/** How the list of receipts looks, as another version of the app left it. */
final class ReceiptsLayoutFileTest {

    private static final String OF_AN_OLDER_ONE = "{\"room\":\"receipts\",\"currency\":\"USD\"}";

    private static final String OF_A_NEWER_ONE = """
            {"room":"receipts","currency":"USD","receipts":{"sortedBy":"status","descending":true,\
            "columns":[{"column":"picture","width":60,"hidden":false},{"column":"paid","width":130,"hidden":true}],\
            "filters":[{"facet":"status","values":["open"]},{"facet":"channel","values":["shop"]}],\
            "saved":["mine"]}}""";

    @TempDir
    private Path folder;

    private RecordFile<Preferences> settings(String record) throws IOException {
        put(
                folder,
                "settings.json",
                "{\"format\":\"xufei.settings\",\"version\":2,\"settings\":[\n" + LineChecksum.on(record) + "\n]}\n");
        return open(folder).file(RecordKinds.SETTINGS);
    }

    @Test
    void looksAsAtFirstWhereAnOlderVersionSaidNothing() throws IOException {
        LoadResult<Preferences> loaded = settings(OF_AN_OLDER_ONE).read();
        assertThat(loaded.problem()).isEmpty();
        assertThat(loaded.records()).extracting(Preferences::receipts).containsExactly(ReceiptsLayout.DEFAULT);
    }

    @Test
    void readsWhatItKnowsOfANewerVersionAndKeepsTheRest() throws IOException {
        RecordFile<Preferences> file = settings(OF_A_NEWER_ONE);
        LoadResult<Preferences> loaded = file.read();
        assertThat(loaded.problem()).isEqualTo(Optional.empty());
        Preferences preferences = loaded.records().get(0);
        assertThat(preferences.receipts())
                .isEqualTo(new ReceiptsLayout(
                        ReceiptOrder.PAID_AT,
                        true,
                        List.of(new ReceiptsLayout.Column(ReceiptOrder.PAID, 130, true)),
                        ReceiptFilter.NONE.with(Facet.CHANNEL, "shop", true)));

        file.write(List.of(preferences.withReceipts(ReceiptsLayout.DEFAULT)));
        assertThat(Files.readString(folder.resolve("settings.json")))
                .contains(
                        "\"columns\":[{\"column\":\"picture\",\"width\":60,\"hidden\":false}]",
                        "\"filters\":[{\"facet\":\"status\",\"values\":[\"open\"]}]",
                        "\"saved\":[\"mine\"]");
        assertThat(open(folder).file(RecordKinds.SETTINGS).read().records())
                .extracting(Preferences::receipts)
                .containsExactly(ReceiptsLayout.DEFAULT);
    }
}
