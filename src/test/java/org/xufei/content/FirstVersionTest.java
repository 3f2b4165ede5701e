package org.xufei.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.xufei.domain.guide.Channel;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.PaymentKind;
import org.xufei.domain.guide.ValidityTable;
import org.xufei.json.JsonFault;

/** A guide of the user's own in the form of the first version: it still loads, and the bundled one fills what it could not say. */
final class FirstVersionTest {

    private static final Guide BUNDLED = GuideFile.bundled();

    private static String text() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(FirstVersionTest.class.getResourceAsStream("guide-version-1.json"))) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    private static Guide read(String text) throws JsonFault {
        return GuideFile.read(text.getBytes(UTF_8));
    }

    @Test
    void kindsOfPaymentAndChannelsOfTablesComeFromTheBundledGuide() throws IOException, JsonFault {
        Guide guide = read(text());

        assertThat(guide.channels())
                .isNotEmpty()
                .allSatisfy(channel -> assertThat(channel.payments())
                        .isNotEmpty()
                        .isEqualTo(BUNDLED.channel(channel.id()).orElseThrow().payments()));
        assertThat(guide.operator("smart").orElseThrow().validity())
                .extracting(ValidityTable::channels)
                .isEqualTo(BUNDLED.operator("smart").orElseThrow().validity().stream()
                        .map(ValidityTable::channels)
                        .toList());
    }

    @Test
    void aTableIsKnownByItsAmountsThoughItsDaysWereCorrected() throws IOException, JsonFault {
        String corrected = text().replace("\"days\": 70", "\"days\": 60").replace("\"days\": 15", "\"days\": 14");

        assertThat(read(corrected).operator("smart").orElseThrow().validity())
                .extracting(ValidityTable::channels)
                .isEqualTo(BUNDLED.operator("smart").orElseThrow().validity().stream()
                        .map(ValidityTable::channels)
                        .toList());
    }

    @Test
    void aChannelOfOnesOwnHasUnknownPaymentsAndATableOfOnesOwnHoldsForEveryChannel() throws IOException, JsonFault {
        String own =
                text().replace("\"kiosk\"", "\"market\"").replaceAll("\"(from|to)\": \"[0-9.]+\"", "\"$1\": \"777\"");
        Guide guide = read(own);

        Channel market = guide.channel("market").orElseThrow();
        assertThat(market.payments()).isEmpty();
        assertThat(market.mayTakeCash()).isTrue();
        assertThat(guide.operator("smart").orElseThrow().validity())
                .allSatisfy(table ->
                        assertThat(table.channels()).containsExactlyInAnyOrder("online", "store", "market", "shop"));
    }

    @Test
    void aFaultInItIsToldWithItsLineAndField() throws IOException {
        String faulty = text().replaceFirst("\"days\": 60", "\"days\": 0");

        assertThatThrownBy(() -> read(faulty)).isInstanceOfSatisfying(JsonFault.class, fault -> {
            assertThat(fault.path()).isEqualTo("nationalLadder.rungs[0].days");
            assertThat(faulty.lines().toList().get(fault.line() - 1)).contains("\"days\": 0");
        });
    }

    @Test
    void whatTheSecondVersionHasToSayIsMissedThere() throws IOException {
        String second = text().replace("\"version\": 1", "\"version\": 2");

        assertThatThrownBy(() -> read(second))
                .isInstanceOfSatisfying(
                        JsonFault.class, fault -> assertThat(fault.kind()).isEqualTo(JsonFault.Kind.MISSING));
    }

    @Test
    void theBundledGuideSaysWhichChannelsTakeCash() {
        assertThat(BUNDLED.channels())
                .filteredOn(Channel::mayTakeCash)
                .extracting(Channel::id)
                .containsExactlyInAnyOrder("store", "kiosk", "shop");
        assertThat(BUNDLED.channel("online").orElseThrow().payments())
                .containsExactlyInAnyOrder(PaymentKind.BANK_CARD, PaymentKind.BANK_APP, PaymentKind.WALLET);
    }

    @Test
    void aTextMayStandInFurtherLanguages() throws IOException, JsonFault {
        String withKhmer = text().replaceFirst(
                        "\"en\": \"Check the balance\"", "\"en\": \"Check the balance\", \"km\": \"សមតុល្យ\"");

        assertThat(read(withKhmer).commonCodes().get(0).purpose().in("km")).contains("សមតុល្យ");
        assertThat(read(text()).commonCodes().get(0).purpose().in("km")).isEmpty();
    }
}
