package org.xufei.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xufei.domain.guide.Channel;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.PaymentKind;
import org.xufei.domain.guide.ValidityTable;
import org.xufei.json.JsonFault;

/** Guides of the user's own in the form of an earlier version: they still load, and the bundled one fills what they could not say. */
final class EarlierVersionsTest {

    private static final Guide BUNDLED = GuideFile.bundled();

    private static String text() throws IOException {
        return text(1);
    }

    private static String text(int version) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                EarlierVersionsTest.class.getResourceAsStream("guide-version-" + version + ".json"))) {
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

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void whatSituationsMeanComesFromTheBundledGuide(int version) throws IOException, JsonFault {
        Guide guide = read(text(version));

        assertThat(guide.channels())
                .allSatisfy(channel -> assertThat(channel.facts())
                        .isNotEmpty()
                        .isEqualTo(BUNDLED.channel(channel.id()).orElseThrow().facts()));
        Channel online = guide.channel("online").orElseThrow();
        assertThat(guide.operator("metfone").orElseThrow().service(online).facts())
                .isNotEmpty()
                .isEqualTo(BUNDLED.operator("metfone")
                        .orElseThrow()
                        .service(online)
                        .facts());
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
        assertThat(market.facts()).isEmpty();
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

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void theSectionsForLookingUpComeFromTheBundledGuideAndAllElseIsItsOwn(int version) throws IOException, JsonFault {
        Guide guide = read(text(version).replace("Check the balance", "Ask for the balance"));

        assertThat(guide.reference()).isEqualTo(BUNDLED.reference());
        assertThat(guide.commonCodes().get(0).purpose().english()).isEqualTo("Ask for the balance");
    }

    @Test
    void whatWasReadOnNoDayOfItsOwnWasReadWhenTheGuideWasCollected() throws IOException, JsonFault {
        assertThat(read(text(2)).sources())
                .isNotEmpty()
                .allSatisfy(source -> assertThat(source.read()).isEqualTo(LocalDate.of(2026, 11, 22)));
        String oneReadLater = text(2).replaceFirst(
                        "\"id\": \"trc-prefixes\",", "\"id\": \"trc-prefixes\", \"read\": \"2026-11-25\",");
        assertThat(read(oneReadLater).sources().get(0).read()).isEqualTo(LocalDate.of(2026, 11, 25));
    }

    @Test
    void whatTheThirdVersionHasToSayIsMissedThere() throws IOException {
        String third = text(2).replace("\"version\": 2", "\"version\": 3");

        assertThatThrownBy(() -> read(third)).isInstanceOfSatisfying(JsonFault.class, fault -> {
            assertThat(fault.kind()).isEqualTo(JsonFault.Kind.MISSING);
            assertThat(fault.path()).isEqualTo("channels[0].advice");
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
