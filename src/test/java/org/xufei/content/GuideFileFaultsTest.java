package org.xufei.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonFault.Kind;

/** Breaks the bundled guide in one place at a time, as someone might who writes a guide of their own. */
final class GuideFileFaultsTest {

    private static final String BUNDLED = bundledText();

    /**
     * @param fault what is wrong
     * @param regex what is broken: its first match in the bundled text
     * @param replacement by what, as for {@link String#replaceFirst}
     */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '¦', textBlock = """
            another format ¦ xufei\\.guide ¦ xufei.receipts ¦ BAD_VALUE ¦ format
            a newer version ¦ "version": 3 ¦ "version": 4 ¦ BAD_VALUE ¦ version
            a version as text ¦ "version": 3 ¦ "version": "3" ¦ WRONG_TYPE ¦ version
            a day that never was ¦ 2026-11-22 ¦ 2026-02-30 ¦ BAD_VALUE ¦ collected
            an unknown key ¦ "collected" ¦ "colour": 1, "collected" ¦ UNKNOWN_KEY ¦ colour
            a key twice ¦ "version": 3 ¦ "version": 3, "version": 3 ¦ DUPLICATE_KEY ¦ version
            no tips ¦ (?s)"tips": \\[.*?\\n  \\], ¦ '' ¦ MISSING ¦ tips
            no corrections ¦ (?s),\\s*"corrections": \\[.*?\\n  \\] ¦ '' ¦ MISSING ¦ corrections
            a list that is none ¦ "validity": \\[\\] ¦ "validity": "" ¦ WRONG_TYPE ¦ operators[1].validity
            a missing translation ¦ "zh": "查余额",  ¦ '' ¦ BLANK_TRANSLATION ¦ commonCodes[0].purpose.zh
            a blank translation ¦ "Check the balance" ¦ " " ¦ BLANK_TRANSLATION ¦ commonCodes[0].purpose.en
            a text in no language ¦ "en": "Check the balance" ¦ "en": "Check", "qq": "Check" ¦ UNKNOWN_KEY ¦ commonCodes[0].purpose.qq
            a blank text in a further language ¦ "en": "Check the balance" ¦ "en": "Check", "km": "" ¦ BLANK_TRANSLATION ¦ commonCodes[0].purpose.km
            a text that is a number ¦ "en": "Check the balance" ¦ "en": 5 ¦ WRONG_TYPE ¦ commonCodes[0].purpose.en
            a text without languages ¦ "purpose": \\{[^}]*\\} ¦ "purpose": "Check" ¦ WRONG_TYPE ¦ commonCodes[0].purpose
            a table without channels ¦ "channels": \\["store", "shop"\\],\\s* ¦ '' ¦ MISSING ¦ operators[0].validity[0].channels
            a table for no channel ¦ "channels": \\["store", "shop"\\] ¦ "channels": [] ¦ MISSING ¦ operators[0].validity[0].channels
            a table for an unknown channel ¦ "channels": \\["store", "shop"\\] ¦ "channels": ["store", "post"] ¦ UNKNOWN_REFERENCE ¦ operators[0].validity[0].channels[1]
            no kinds of payment ¦ "payments": \\["bank_card", "bank_app", "wallet"\\],\\s* ¦ '' ¦ MISSING ¦ channels[0].payments
            an unknown kind of payment ¦ \\["bank_card", "bank_app" ¦ ["bank_card", "shells" ¦ BAD_VALUE ¦ channels[0].payments[1]
            a link that is not https ¦ https://github ¦ http://github ¦ BAD_VALUE ¦ sources[0].link
            a link without a host ¦ https://github.com ¦ https:github ¦ BAD_VALUE ¦ sources[0].link
            an id with a space ¦ "id": "voucher" ¦ "id": "my voucher" ¦ BAD_VALUE ¦ commonCodes[1].id
            an empty code ¦ "code": "1204" ¦ "code": "" ¦ BAD_VALUE ¦ commonCodes[4].code
            a fact without a source ¦ \\["number-rule"\\] ¦ [] ¦ MISSING ¦ nationalLadder.evidence.sources
            an unknown source ¦ \\["number-rule"\\] ¦ ["rumour"] ¦ UNKNOWN_REFERENCE ¦ nationalLadder.evidence.sources[0]
            an unknown confidence ¦ "confidence": "high" ¦ "confidence": "HIGH" ¦ BAD_VALUE ¦ commonCodes[0].evidence.confidence
            a month that is none ¦ "asOf": "2024" ¦ "asOf": "2024-13" ¦ BAD_VALUE ¦ commonCodes[0].evidence.asOf
            a date that is none ¦ "asOf": "2024" ¦ "asOf": "last year" ¦ BAD_VALUE ¦ commonCodes[0].evidence.asOf
            an unknown stage ¦ "outgoing_blocked" ¦ "asleep" ¦ BAD_VALUE ¦ nationalLadder.rungs[0].stage
            a stage without days ¦ "days": 60 ¦ "days": 0 ¦ BAD_VALUE ¦ nationalLadder.rungs[0].days
            more days than there are ¦ "days": 60 ¦ "days": 2147483647 ¦ BAD_VALUE ¦ nationalLadder.rungs[0].days
            days with a fraction ¦ "days": 60 ¦ "days": 60.5 ¦ WRONG_TYPE ¦ nationalLadder.rungs[0].days
            a ladder without stages ¦ (?s)"rungs": \\[.*?\\] ¦ "rungs": [] ¦ MISSING ¦ nationalLadder.rungs
            no operators ¦ (?s)"operators": \\[.*\\](?=,\\s*"channels") ¦ "operators": [] ¦ MISSING ¦ operators
            an unknown status ¦ "doubtful" ¦ "closed" ¦ BAD_VALUE ¦ operators[4].status
            no name ¦ "name": "CooTel" ¦ "name": "" ¦ BAD_VALUE ¦ operators[4].name
            a prefix of another form ¦ "031" ¦ "31" ¦ BAD_VALUE ¦ operators[1].prefixes.values
            a prefix at two operators ¦ "031" ¦ "096" ¦ DUPLICATE_ID ¦ operators[1].prefixes.values[0]
            an unknown kind of contact ¦ "wallet" ¦ "purse" ¦ BAD_VALUE ¦ operators[1].contacts[3].kind
            a contact without a value ¦ "SmartNas" ¦ "" ¦ BAD_VALUE ¦ operators[0].contacts[0].value
            an unknown currency ¦ "USD" ¦ "EUR" ¦ BAD_VALUE ¦ operators[0].validity[0].rows[0].currency
            an amount out of all measure ¦ "1.00" ¦ "1e999999999" ¦ BAD_VALUE ¦ operators[0].validity[0].rows[0].from
            amounts out of order ¦ "to": "1.00" ¦ "to": "0.50" ¦ BAD_VALUE ¦ operators[0].validity[0].rows[0]
            a table without rows ¦ (?s)"rows": \\[.*?\\] ¦ "rows": [] ¦ MISSING ¦ operators[0].validity[0].rows
            a service for an unknown channel ¦ "shop": \\{ ¦ "market": { ¦ UNKNOWN_REFERENCE ¦ operators[0].services.market
            a service for a channel missing ¦ (?s),\\s*"shop": \\{.*?\\}\\s*\\}(?=\\s*\\}\\s*\\},) ¦ '' ¦ MISSING ¦ operators[0].services.shop
            a service twice ¦ "store": \\{ ¦ "online": { ¦ DUPLICATE_KEY ¦ operators[0].services.online
            services as a list ¦ "services": \\{ ¦ "services": [], "was": { ¦ WRONG_TYPE ¦ operators[0].services
            an unknown state ¦ "not_served" ¦ "never" ¦ BAD_VALUE ¦ operators[4].services.online.state
            a state that is a number ¦ "state": "served" ¦ "state": 1 ¦ WRONG_TYPE ¦ operators[0].services.online.state
            a detail for an unknown step ¦ "open": \\{ ¦ "opening": { ¦ UNKNOWN_REFERENCE ¦ operators[0].services.online.steps.opening
            no advice ¦ (?s)\\s*"advice": \\[(?=\\s*\\{\\s*"situation": "cash_only",\\s*"effect": "rules_out").*?\\n      \\], ¦ '' ¦ MISSING ¦ channels[0].advice
            an unknown situation ¦ "situation": "cash_only",(?=\\s*"effect": "rules_out") ¦ "situation": "in_a_hurry", ¦ BAD_VALUE ¦ channels[0].advice[0].situation
            a situation twice ¦ (?s)"situation": "bank_card",(?=\\s*"effect": "mind",\\s*"reason": .{1,15}多走银行) ¦ "situation": "cash_only", ¦ BAD_VALUE ¦ channels[0].advice[1].situation
            an unknown effect ¦ "effect": "rules_out" ¦ "effect": "forbids" ¦ BAD_VALUE ¦ channels[0].advice[0].effect
            a reason of an unknown source ¦ \\["smart-topup", "metfone-pay", "aba-topup"\\] ¦ ["rumour"] ¦ UNKNOWN_REFERENCE ¦ channels[0].advice[0].evidence.sources[0]
            no channels ¦ (?s)"channels": \\[\\R.*\\](?=,\\s*"precautions") ¦ "channels": [] ¦ MISSING ¦ channels
            a channel without steps ¦ (?s)"steps": \\[.*?\\n      \\] ¦ "steps": [] ¦ MISSING ¦ channels[0].steps
            a step that dials an unknown code ¦ \\["voucher", "balance"\\] ¦ ["voucher", "magic"] ¦ UNKNOWN_REFERENCE ¦ channels[1].steps[3].codes[1]
            two sources of one id ¦ "id": "trc-sms" ¦ "id": "trc-prefixes" ¦ DUPLICATE_ID ¦ sources[3].id
            two common codes of one id ¦ "id": "care" ¦ "id": "balance" ¦ DUPLICATE_ID ¦ commonCodes[4].id
            two operators of one id ¦ "id": "metfone" ¦ "id": "smart" ¦ DUPLICATE_ID ¦ operators[1].id
            two codes of one id ¦ "id": "top-up-other" ¦ "id": "top-up-own" ¦ DUPLICATE_ID ¦ operators[0].codes[2].id
            two channels of one id ¦ "id": "kiosk" ¦ "id": "store" ¦ DUPLICATE_ID ¦ channels[2].id
            two steps of one id ¦ "id": "bind" ¦ "id": "open" ¦ DUPLICATE_ID ¦ channels[0].steps[1].id
            two precautions of one id ¦ "id": "quiet" ¦ "id": "state" ¦ DUPLICATE_ID ¦ precautions[1].id
            two corrections of one id ¦ "id": "metfone-online" ¦ "id": "smart-pay" ¦ DUPLICATE_ID ¦ corrections[1].id
            no holidays ¦ "holidays": \\{ ¦ "holiday": { ¦ UNKNOWN_KEY ¦ holiday
            two holidays of one id ¦ "id": "victory-day" ¦ "id": "international-new-year" ¦ DUPLICATE_ID ¦ holidays.days[1].id
            a year of holidays twice ¦ "year": 2026 ¦ "year": 2025 ¦ DUPLICATE_ID ¦ holidays.years[1].id
            a holiday on no day ¦ "date": "01-07" ¦ "date": "02-30" ¦ BAD_VALUE ¦ holidays.days[1].date
            a holiday without a date ¦ "date": "01-07",\\s* ¦ '' ¦ BAD_VALUE ¦ holidays.days[1].date
            a holiday of two kinds of date ¦ "date": "01-07" ¦ "date": "01-07", "dates": [] ¦ BAD_VALUE ¦ holidays.days[1].date
            an unknown kind of holiday ¦ "chinese_shops" ¦ "bank" ¦ BAD_VALUE ¦ holidays.days[16].kind
            a holiday of no days ¦ "2025-11-04", "days": 3 ¦ "2025-11-04", "days": 0 ¦ BAD_VALUE ¦ holidays.days[15].dates[0].days
            a holiday of half a year ¦ "2025-11-04", "days": 3 ¦ "2025-11-04", "days": 183 ¦ BAD_VALUE ¦ holidays.days[15].dates[0].days
            an hour that is none ¦ "opens": "08:00" ¦ "opens": "8" ¦ BAD_VALUE ¦ shopHours.opens
            hours out of order ¦ "opens": "08:00" ¦ "opens": "13:00" ¦ BAD_VALUE ¦ shopHours
            two tips of one id ¦ "id": "usage" ¦ "id": "larger-top-up" ¦ DUPLICATE_ID ¦ tips[4].id
            """)
    void namesKindAndPlaceOf(String fault, String regex, String replacement, Kind kind, String path) {
        String text = BUNDLED.replaceFirst(regex, replacement);
        assertThat(text).as("the case breaks something").isNotEqualTo(BUNDLED);

        JsonFault found = faultOf(text);

        assertThat(found.kind()).as(fault).isEqualTo(kind);
        assertThat(found.path()).as(fault).isEqualTo(path);
        assertThat(found.line()).as(fault).isPositive();
    }

    @Test
    void namesTheLineOfAFaultFoundInConversion() {
        String text = BUNDLED.replace("\"doubtful\"", "\"closed\"");

        int line = faultOf(text).line();

        assertThat(text.lines().toList().get(line - 1)).contains("\"closed\"");
    }

    @Test
    void namesTheLineOfAMissingTranslationsText() {
        String text = BUNDLED.replaceFirst("\"zh\": \"查余额\", ", "");

        int line = faultOf(text).line();

        assertThat(text.lines().toList().get(line - 1)).contains("Check the balance");
    }

    @Test
    void refusesAnEmptyFile() {
        assertThatThrownBy(() -> GuideFile.read(new byte[0]))
                .isInstanceOfSatisfying(
                        JsonFault.class, fault -> assertThat(fault.kind()).isEqualTo(Kind.EMPTY));
    }

    @Test
    void refusesAGuideThatWasCutOff() {
        assertThat(faultOf(BUNDLED.substring(0, BUNDLED.length() / 2)).kind()).isEqualTo(Kind.SYNTAX);
    }

    private static JsonFault faultOf(String text) {
        return Objects.requireNonNull(
                catchThrowableOfType(JsonFault.class, () -> GuideFile.read(text.getBytes(UTF_8))), "no fault found");
    }

    private static String bundledText() {
        try (InputStream in = Objects.requireNonNull(GuideFile.class.getResourceAsStream("guide.json"))) {
            return new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
