package org.xufei.domain.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;
import org.xufei.domain.input.InputError.Kind;
import org.xufei.domain.reminder.LeadTimes;
import org.xufei.domain.sim.Iccid;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.usage.DataAmount;

final class InputParserTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "096 234 5678",
                "0962345678",
                "962345678",
                "096-234-5678",
                "(096) 234.5678",
                "+855 96 234 5678",
                "+855 (0)96 234 5678",
                "855962345678",
                "0085596 234 5678",
                "00855962345678",
                "00855 96 234 5678",
                "00855 (0) 96 234 5678",
                "００８５５９６２３４５６７８",
                "០០៨៥៥៩៦២៣៤៥៦៧៨",
                "00-855-96-234-5678",
                "007855962345678",
                "008855962345678",
                "８５５ ９６ ２３４ ５６７８",
                "+៨៥៥ ៩៦ ២៣៤ ៥៦៧៨",
                "096\u2212234\u22125678",
                "００１８５５962345678",
                "０９６２３４５６７８",
                "０９６－２３４－５６７８",
                "＋855962345678",
                "០៩៦ ២៣៤ ៥៦៧៨",
                "096\u00a0234\u00a05678",
                "096\u202f234\u20095678",
                "096\u3000234\u30005678",
                "096\u2011234\u20135678",
                "\u202a+855 96 234 5678\u202c",
                "096\u200b2345678",
                "\t096 234 5678\n"
            })
    void readsAPhoneNumberHoweverItIsWritten(String typed) {
        assertThat(InputParser.phoneNumber(typed)).isEqualTo(Parsed.of(new PhoneNumber("+855962345678")));
    }

    /** The regulator's prefix cards, and behind each the lengths with the national 0. */
    static Stream<Arguments> prefixesOfTheRegulator() {
        String nine = "010 015 016 069 070 081 086 087 093 098 011 014 017 061 077 078 085 089 092 095 099"
                + " 060 066 067 068 090";
        String ten = "096 076 031 071 088 038";
        String either = "012 097 018";
        return Stream.of(
                        Stream.of(nine.split(" ", -1)).map(prefix -> Arguments.of(prefix, true, false)),
                        Stream.of(ten.split(" ", -1)).map(prefix -> Arguments.of(prefix, false, true)),
                        Stream.of(either.split(" ", -1)).map(prefix -> Arguments.of(prefix, true, true)))
                .flatMap(Function.identity());
    }

    @ParameterizedTest
    @MethodSource("prefixesOfTheRegulator")
    void knowsEveryPrefixOfTheRegulatorAtItsLengths(String prefix, boolean nine, boolean ten) {
        List<Integer> lengths = Stream.of(nine ? 9 : 0, ten ? 10 : 0)
                .filter(length -> length > 0)
                .toList();
        for (int length = 8; length <= 11; length++) {
            String digits = prefix + "23456789".substring(0, length - 3);
            String count = Integer.toString(length);
            Parsed<String> expected = lengths.contains(length)
                    ? Parsed.of(digits)
                    : lengths.size() == 1
                            ? Parsed.invalid(
                                    Kind.WRONG_LENGTH, prefix, lengths.get(0).toString(), count)
                            : Parsed.invalid(Kind.NOT_A_NUMBER, count);
            assertThat(InputParser.phoneNumber(digits).map(PhoneNumber::digits))
                    .as(digits)
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "'',MISSING,''",
                "'  ',MISSING,''",
                "'\u00a0\u3000',MISSING,''",
                "'\u200b',MISSING,''",
                "023 234 567,NOT_A_MOBILE,023",
                "023 456 789,NOT_A_MOBILE,023",
                "23 456 789,NOT_A_MOBILE,023",
                "+855 23 456 789,NOT_A_MOBILE,023",
                "0085523456789,NOT_A_MOBILE,023",
                "021 234 567,NOT_A_MOBILE,021",
                "+855 23 234 567,NOT_A_MOBILE,023",
                "1800 123 456,NOT_A_MOBILE,",
                "+86 138 0013 8000,FOREIGN_NUMBER,''",
                "＋８６１３８００１３８０００,FOREIGN_NUMBER,''",
                "+999 123 456,FOREIGN_NUMBER,''",
                "0086 138 0013 8000,FOREIGN_NUMBER,''",
                "0084 91 234 5678,FOREIGN_NUMBER,''",
                "096 234 567,WRONG_LENGTH,096 10 9",
                "+855 96 234 567,WRONG_LENGTH,096 10 9",
                "096 234 56789,WRONG_LENGTH,096 10 11",
                "096,WRONG_LENGTH,096 10 3",
                "+855 0 96 234 567,WRONG_LENGTH,096 10 9",
                "00185596234567,WRONG_LENGTH,096 10 9",
                "0085596234567,WRONG_LENGTH,096 10 9",
                "13800138000,NOT_A_NUMBER,11",
                "0,NOT_A_NUMBER,1",
                "+,NOT_A_NUMBER,0",
                "---,NOT_A_NUMBER,0",
                "01234567890123456789,NOT_A_NUMBER,20",
                "096 234 S678,STRAY_CHARACTER,S",
                "O96 234 5678,STRAY_CHARACTER,O",
                "096 ２３４ Ｓ678,STRAY_CHARACTER,S",
                "096 234 5678 📱,STRAY_CHARACTER,📱",
                "号码096,STRAY_CHARACTER,号",
                "096/2345678,STRAY_CHARACTER,/"
            })
    void saysWhatIsWrongWithAPhoneNumber(String typed, Kind kind, String detail) {
        assertThat(InputParser.phoneNumber(typed)).isEqualTo(Parsed.invalid(kind, details(detail)));
    }

    private static String[] details(String spaced) {
        return spaced == null || spaced.isEmpty() ? new String[0] : spaced.split(" ", -1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "号码", "📱", "ABC-DEF"})
    void asksForDigitsWhereThereAreNone(String typed) {
        assertThat(InputParser.phoneNumber(typed)).isEqualTo(Parsed.invalid(Kind.NOT_DIGITS));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2|USD|2.00",
                "2.5|USD|2.50",
                "2.50|USD|2.50",
                "$2.50|USD|2.50",
                "$ 2.50|USD|2.50",
                "2.50$|USD|2.50",
                "2.50 $|USD|2.50",
                "＄２．５０|USD|2.50",
                "０２．５０|USD|2.50",
                "999.99|USD|999.99",
                "1,234,567|KHR|1234567",
                "1 234 567|KHR|1234567",
                "20000|KHR|20000",
                "20,000|KHR|20000",
                "20，000|KHR|20000",
                "20,000៛|KHR|20000",
                "៛20,000|KHR|20000",
                "២០០០០ ៛|KHR|20000",
                "¥15|CNY|15.00",
                "￥15.5|CNY|15.50",
                "15￥|CNY|15.00",
                "3999999|KHR|3999999",
                "6,999.99|CNY|6999.99",
                "0.01|USD|0.01",
                "2,5|USD|2.50",
                "2,50|USD|2.50",
                "$2,50|USD|2.50",
                "２，５０|USD|2.50",
                "0,5|USD|0.50",
                "1,00|USD|1.00",
                "15,5|CNY|15.50",
                "6 999,99|CNY|6999.99",
                "1,000|CNY|1000.00",
                "1,000|KHR|1000"
            })
    void readsAnAmountHoweverItIsWritten(String typed, Currency currency, String amount) {
        assertThat(InputParser.money(typed, currency)).isEqualTo(Parsed.of(Money.of(amount, currency)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "''|USD|MISSING|''",
                "' \u00a0'|USD|MISSING|''",
                "$|USD|MISSING|''",
                "0|USD|AMOUNT_IS_ZERO|''",
                "0.00|USD|AMOUNT_IS_ZERO|''",
                "0|KHR|AMOUNT_IS_ZERO|''",
                "abc|USD|NOT_AN_AMOUNT|2.50",
                "abc|KHR|NOT_AN_AMOUNT|20,000",
                "两块|USD|NOT_AN_AMOUNT|2.50",
                "-5|USD|NOT_AN_AMOUNT|2.50",
                "2,0o0|KHR|NOT_AN_AMOUNT|20,000",
                "1e5|USD|NOT_AN_AMOUNT|2.50",
                "៛2|USD|NOT_AN_AMOUNT|2.50",
                "$2|KHR|NOT_AN_AMOUNT|20,000",
                "1$50|USD|NOT_AN_AMOUNT|2.50",
                "$$2|USD|NOT_AN_AMOUNT|2.50",
                "$2$|USD|NOT_AN_AMOUNT|2.50",
                "2💵|USD|NOT_AN_AMOUNT|2.50",
                "2,5|KHR|TOO_MANY_DECIMALS|0",
                "20,00|KHR|TOO_MANY_DECIMALS|0",
                "1,234,5|USD|NOT_AN_AMOUNT|2.50",
                "1.000,50|CNY|NOT_AN_AMOUNT|2.50",
                "2,|USD|NOT_AN_AMOUNT|2.50",
                ",5|USD|NOT_AN_AMOUNT|2.50",
                "2,500|USD|AMOUNT_TOO_LARGE|''",
                "1,0000|USD|NOT_AN_AMOUNT|2.50",
                "1000,000|USD|NOT_AN_AMOUNT|2.50",
                "0,500|USD|NOT_AN_AMOUNT|2.50",
                ",500|USD|NOT_AN_AMOUNT|2.50",
                "1.2.3|USD|NOT_AN_AMOUNT|2.50",
                "5.|USD|NOT_AN_AMOUNT|2.50",
                ".5|USD|NOT_AN_AMOUNT|2.50",
                ".|USD|NOT_AN_AMOUNT|2.50",
                "1.234|USD|TOO_MANY_DECIMALS|2",
                "2.500|USD|TOO_MANY_DECIMALS|2",
                "2.5|KHR|TOO_MANY_DECIMALS|0",
                "20.000|KHR|TOO_MANY_DECIMALS|0",
                "0.001|CNY|TOO_MANY_DECIMALS|2",
                "4000000|KHR|AMOUNT_TOO_LARGE|''",
                "0962345678|KHR|AMOUNT_TOO_LARGE|''",
                "1,000|USD|AMOUNT_TOO_LARGE|''",
                "20000|USD|AMOUNT_TOO_LARGE|''",
                "7000|CNY|AMOUNT_TOO_LARGE|''"
            })
    void saysWhatIsWrongWithAnAmount(String typed, Currency currency, Kind kind, String detail) {
        assertThat(InputParser.money(typed, currency))
                .isEqualTo(detail.isEmpty() ? Parsed.invalid(kind) : Parsed.invalid(kind, detail));
    }

    @ParameterizedTest
    @EnumSource(Currency.class)
    void refusesEndlessAmountsWithoutRunningOutOfStack(Currency currency) {
        assertThat(InputParser.money("9".repeat(20_000), currency)).isEqualTo(Parsed.invalid(Kind.AMOUNT_TOO_LARGE));
        assertThat(InputParser.money("9" + ",999".repeat(20_000), currency))
                .isEqualTo(Parsed.invalid(Kind.AMOUNT_TOO_LARGE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-12-01",
                "2026-12-1",
                "2026/12/1",
                "2026.12.1",
                "1/12/2026",
                "01/12/2026",
                "01.12.2026",
                "1-12-2026",
                "1 12 2026",
                "០១/១២/២០២៦",
                "０１．１２．２０２６",
                "1 Dec 2026",
                "01-DEC-2026",
                "1 December, 2026",
                "26年12月1日",
                "1/12/26",
                "2026年12月1日",
                "2026年12月1",
                "2026 年 12 月 1 日",
                "２０２６－１２－０１",
                "２０２６／１２／１",
                "២០២៦-១២-០១",
                "2026\u201312\u201301",
                "\u00a02026-12-01 "
            })
    void readsADateHoweverItIsWritten(String typed) {
        assertThat(InputParser.date(typed).value()).contains(LocalDate.of(2026, 12, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "'',MISSING",
        "' \u3000',MISSING",
        "2026-02-30,NO_SUCH_DAY",
        "2026-02-29,NO_SUCH_DAY",
        "2026-13-01,NO_SUCH_DAY",
        "2026-00-10,NO_SUCH_DAY",
        "2026-12-00,NO_SUCH_DAY",
        "31/02/2026,NO_SUCH_DAY",
        "1 Foo 2026,NOT_A_DATE",
        "1 anf 2026,NOT_A_DATE",
        "2026-12,NOT_A_DATE",
        "20261201,NOT_A_DATE",
        "2026-12-011,NOT_A_DATE",
        "tomorrow,NOT_A_DATE"
    })
    void saysWhatIsWrongWithADate(String typed, Kind kind) {
        assertThat(InputParser.date(typed)).isEqualTo(Parsed.invalid(kind));
    }

    @Test
    void showsBackADateThatIsNotWrittenYearFirst() {
        LocalDate day = LocalDate.of(2027, 11, 23);
        assertThat(InputParser.date("23/11/2027")).isEqualTo(Parsed.of(day, new InputNote.ReadAs(day)));
        assertThat(InputParser.date("2027-11-23")).isEqualTo(Parsed.of(day));
        assertThat(InputParser.optional("23.11.2027", InputParser::date).note()).contains(new InputNote.ReadAs(day));
    }

    /** Fields of a payment, of an end bought on 2026-11-20, and of a plan to leave; today is 2026-11-25. */
    private static PlausibleDates field(String name) {
        LocalDate today = LocalDate.of(2026, 11, 25);
        return switch (name) {
            case "paid" -> PlausibleDates.past(today);
            case "end" -> PlausibleDates.endOf(LocalDate.of(2026, 11, 20), today);
            default -> PlausibleDates.ahead(today);
        };
    }

    @ParameterizedTest
    @CsvSource({
        "end,26.11.25,2026-11-25",
        "end,23.11.27,2027-11-23",
        "end,23/11/27,2027-11-23",
        "end,27-11-19,2027-11-19",
        "ahead,25/11/26,2026-11-25",
        "paid,23.11.27,2023-11-27",
        "paid,16-12-27,2016-12-27",
        "paid,25.11.25,2025-11-25",
        "paid,1/11/26,2026-11-01",
        "paid,20-Nov-16,2020-11-16"
    })
    void takesAYearOfTwoDigitsWhereOnlyOneReadingMakesSense(String field, String typed, LocalDate day) {
        assertThat(InputParser.date(typed, field(field))).isEqualTo(Parsed.of(day, new InputNote.ReadAs(day)));
    }

    @ParameterizedTest
    @CsvSource({
        "paid,26.11.25,2026-11-25,2025-11-26",
        "paid,20/11/23,2020-11-23,2023-11-20",
        "end,27/11/28,2027-11-28,2028-11-27",
        "paid,20 Nov 25,2020-11-25,2025-11-20"
    })
    void offersBothReadingsOfAYearOfTwoDigitsAndChoosesNeither(String field, String typed, String one, String other) {
        assertThat(InputParser.date(typed, field(field)).error())
                .contains(new InputError(Kind.AMBIGUOUS_DATE, List.of(), List.of(one, other)));
    }

    @Test
    void offersTheDayWhereSomebodyPutsTheMonthFirst() {
        assertThat(InputParser.date("11/23/2027").error())
                .contains(new InputError(Kind.NO_SUCH_DAY, List.of(), List.of("2027-11-23")));
    }

    @ParameterizedTest
    @CsvSource({
        "end,2569-12-03,BUDDHIST_YEAR,2569 2026,2026-12-03",
        "end,3/12/2569,BUDDHIST_YEAR,2569 2026,2026-12-03",
        "end,០៣/១២/២៥៦៩,BUDDHIST_YEAR,2569 2026,2026-12-03",
        "paid,2568-11-20,BUDDHIST_YEAR,2568 2025,2025-11-20",
        "end,2206-12-03,UNLIKELY_YEAR,2206,2026-12-03",
        "end,3026-12-03,UNLIKELY_YEAR,3026,2026-12-03",
        "end,9999-12-31,UNLIKELY_YEAR,9999,2026-12-31",
        "end,2037-01-01,UNLIKELY_YEAR,2037,2027-01-01",
        "ahead,2206-12-03,UNLIKELY_YEAR,2206,2026-12-03",
        "paid,0026-11-20,UNLIKELY_YEAR,26,2026-11-20",
        "paid,1483-10-06,UNLIKELY_YEAR,1483,2026-10-06",
        "paid,2206-11-20,UNLIKELY_YEAR,2206,2026-11-20",
        "paid,2016-11-24,UNLIKELY_YEAR,2016,2026-11-24",
        "paid,9999-12-31,UNLIKELY_YEAR,9999,2025-12-31"
    })
    void questionsAYearMoreThanTenYearsAwayAndOffersTheLikelyOne(
            String field, String typed, Kind kind, String details, String offer) {
        assertThat(InputParser.date(typed, field(field)).error())
                .contains(new InputError(kind, List.of(details(details)), List.of(offer)));
    }

    @ParameterizedTest
    @CsvSource({"end,2036-11-25", "end,2020-01-01", "paid,2016-11-25", "paid,2026-12-25", "ahead,2026-11-24"})
    void leavesAYearWithinTenYearsToTheField(String field, LocalDate day) {
        assertThat(InputParser.date(day.toString(), field(field))).isEqualTo(Parsed.of(day));
    }

    @Test
    void countsTheDaysOfAllThatIsBoughtAtOnce() {
        assertThat(InputParser.days("365", 10)).isEqualTo(Parsed.of(365));
        assertThat(InputParser.days("366", 10)).isEqualTo(Parsed.invalid(Kind.TOO_MANY_DAYS));
    }

    @Test
    void knowsLeapDays() {
        assertThat(InputParser.date("2028-02-29")).isEqualTo(Parsed.of(LocalDate.of(2028, 2, 29)));
    }

    @ParameterizedTest
    @CsvSource({
        "9:05,09:05",
        "09:05,09:05",
        "905,09:05",
        "1430,14:30",
        "14:30,14:30",
        "14：30,14:30",
        "１４：３０,14:30",
        "14.30,14:30",
        "14点30分,14:30",
        "0:00,00:00",
        "23:59,23:59",
        "១៤:៣០,14:30"
    })
    void readsATimeHoweverItIsWritten(String typed, LocalTime time) {
        assertThat(InputParser.time(typed)).isEqualTo(Parsed.of(time));
    }

    @ParameterizedTest
    @CsvSource({
        "'',MISSING",
        "'\u00a0',MISSING",
        "24:00,NOT_A_TIME",
        "12:60,NOT_A_TIME",
        "9:5,NOT_A_TIME",
        "9,NOT_A_TIME",
        "2:30 pm,NOT_A_TIME",
        "-1:00,NOT_A_TIME",
        "14:30:00,NOT_A_TIME"
    })
    void saysWhatIsWrongWithATime(String typed, Kind kind) {
        assertThat(InputParser.time(typed)).isEqualTo(Parsed.invalid(kind));
    }

    @ParameterizedTest
    @CsvSource({"1,1", "30,30", "30天,30", "30 天,30", "30日,30", "1 day,1", "30 days,30", "３０,30", "៣០,30", "3650,3650"})
    void readsDaysWithOrWithoutTheWord(String typed, int days) {
        assertThat(InputParser.days(typed)).isEqualTo(Parsed.of(days));
    }

    @ParameterizedTest
    @CsvSource({
        "'',MISSING",
        "'\u00a0',MISSING",
        "0,NOT_DAYS",
        "-1,NOT_DAYS",
        "3651,NOT_DAYS",
        "99999999999,NOT_DAYS",
        "1.5,NOT_DAYS",
        "天,NOT_DAYS",
        "30 weeks,NOT_DAYS"
    })
    void saysWhatIsWrongWithDays(String typed, Kind kind) {
        assertThat(InputParser.days(typed)).isEqualTo(Parsed.invalid(kind));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\t", "\u00a0", "\u3000\u00a0", "\u200b"})
    void mayStayEmptyWhereOptional(String typed) {
        assertThat(InputParser.optional(typed, InputParser::date)).isEqualTo(Parsed.of(Optional.empty()));
    }

    @Test
    void isReadAsEverWhereOptionalButTyped() {
        assertThat(InputParser.optional("2026-12-01", InputParser::date))
                .isEqualTo(Parsed.of(Optional.of(LocalDate.of(2026, 12, 1))));
        assertThat(InputParser.optional("2026-02-30", InputParser::date)).isEqualTo(Parsed.invalid(Kind.NO_SUCH_DAY));
        assertThat(InputParser.optional("天", InputParser::days)).isEqualTo(Parsed.invalid(Kind.NOT_DAYS));
    }

    @Test
    void trimsTextAndLeavesItsInsideAlone() {
        assertThat(InputParser.text(" \u3000 30 GB，ＯＫ \t", 20)).isEqualTo(Parsed.of("30 GB，ＯＫ"));
        assertThat(InputParser.text("   ", 0)).isEqualTo(Parsed.of(""));
    }

    @Test
    void saysHowLongATextMayBe() {
        assertThat(InputParser.text(" 12345 ", 5)).isEqualTo(Parsed.of("12345"));
        assertThat(InputParser.text("123456", 5)).isEqualTo(Parsed.invalid(Kind.TOO_LONG, "5"));
    }

    static Stream<Arguments> readers() {
        return Stream.of(
                reader("phoneNumber", InputParser::phoneNumber),
                reader("dollars", typed -> InputParser.money(typed, Currency.USD)),
                reader("riel", typed -> InputParser.money(typed, Currency.KHR)),
                reader("yuan", typed -> InputParser.money(typed, Currency.CNY)),
                reader("date", InputParser::date),
                reader("date that makes sense", typed -> InputParser.date(typed, field("paid"))),
                reader("iccid", InputParser::iccid),
                reader("time", InputParser::time),
                reader("days", InputParser::days),
                reader("optional days", typed -> InputParser.optional(typed, InputParser::days)),
                reader("text", typed -> InputParser.text(typed, 40)));
    }

    private static Arguments reader(String name, Function<String, Parsed<?>> read) {
        return Arguments.of(name, read);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readers")
    void neverThrowsWhateverIsTyped(String name, Function<String, Parsed<?>> read) {
        Random random = new Random(855);
        for (int i = 0; i < 20_000; i++) {
            String typed = randomText(random);
            try {
                Parsed<?> result = read.apply(typed);
                assertThat(result.value().isPresent())
                        .isNotEqualTo(result.error().isPresent());
            } catch (RuntimeException | StackOverflowError e) {
                fail(
                        name + " threw for "
                                + typed.chars().mapToObj(Integer::toHexString).toList(),
                        e);
            }
        }
    }

    /** Half of it from characters that come far, the rest from all of Unicode, halves of surrogate pairs included. */
    private static String randomText(Random random) {
        String likely = "0123456789０９០៩+＋-–.,，/:：年月日天$៛¥￥ \u00a0\u200b()oe#*;";
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(24);
        for (int i = 0; i < length; i++) {
            switch (random.nextInt(8)) {
                case 0 -> text.append((char) random.nextInt(Character.MAX_VALUE + 1));
                case 1 -> text.append((char) (Character.MIN_SURROGATE + random.nextInt(2048)));
                case 2 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
                case 3 -> text.append((char) random.nextInt(128));
                default -> text.append(likely.charAt(random.nextInt(likely.length())));
            }
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8985501234567890127",
                " 8985 5012 3456 7890 127 ",
                "89-855-0123-4567-8901-27",
                "８９８５５０１２３４５６７８９０１２７"
            })
    void readsTheNumberOfASimCardHoweverItIsSpaced(String text) {
        assertThat(InputParser.iccid(text)).isEqualTo(Parsed.of(new Iccid("8985501234567890127")));
    }

    @ParameterizedTest
    @CsvSource({
        "8944476500008878576F,8944476500008878576",
        "8985501234567890127ff,8985501234567890127",
        "8985 5012 3456 7890 127 Ｆ,8985501234567890127"
    })
    void dropsThePaddingOfTheNumberOfASimCard(String text, String digits) {
        assertThat(InputParser.iccid(text)).isEqualTo(Parsed.of(new Iccid(digits)));
    }

    @ParameterizedTest
    @CsvSource({
        "8985501234567890128,8985501234567890128",
        "898550123456789,898550123456789",
        "898600b5 1234 5678 9012,898600B5123456789012",
        "8985501234567890I27,8985501234567890I27",
        "898600B5F12,898600B5F12",
        "在抽屉里,在抽屉里"
    })
    void takesADoubtfulNumberOfASimCardWithARemark(String text, String printed) {
        assertThat(InputParser.iccid(text)).isEqualTo(Parsed.of(new Iccid(printed), new InputNote.DoubtfulIccid()));
    }

    @Test
    void refusesNothingAndTooMuchForTheNumberOfASimCard() {
        assertThat(InputParser.iccid(" ")).isEqualTo(Parsed.invalid(Kind.MISSING));
        assertThat(InputParser.iccid("8".repeat(41))).isEqualTo(Parsed.invalid(Kind.TOO_LONG, "40"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7,3,1,0", "0 1 3 7", "7， 3、1；0", "７，３，１，０", "7, 7, 3, 1, 0"})
    void readsLeadTimesInAnyOrderAndAlwaysTellsWhatIsOver(String text) {
        assertThat(InputParser.leadTimes(text)).isEqualTo(Parsed.of(LeadTimes.of(7, 3, 1, 0, LeadTimes.OVERDUE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"366", "7,,3", "-1", "7,", "a week", "9999"})
    void takesNothingElseForLeadTimes(String text) {
        assertThat(InputParser.leadTimes(text)).isEqualTo(Parsed.invalid(InputError.Kind.NOT_LEAD_TIMES, "365"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3.5|3584",
                "3,5|3584",
                "3，25 GB|3328",
                "0|0",
                "800 MB|800",
                "2gb|2048",
                "1 G|1024",
                "\uff11\uff12 \uff2d\uff22|12"
            })
    void readsAnAmountOfDataInGigabytesUnlessItSaysOtherwise(String text, String megabytes) {
        assertThat(InputParser.data(text, InputParser.DataUnit.GB).value())
                .contains(DataAmount.megabytes(new BigDecimal(megabytes)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"lots", "-1", "1,500", "1,2,3", "1.2345", "1 TB", "1234567"})
    void refusesWhatIsNoAmountOfData(String text) {
        assertThat(InputParser.data(text, InputParser.DataUnit.MB).error()).contains(InputError.of(Kind.NOT_DATA));
    }
}
