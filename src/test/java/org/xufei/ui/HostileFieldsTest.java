package org.xufei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.content.GuideFile;
import org.xufei.domain.Currency;
import org.xufei.domain.Language;
import org.xufei.domain.Money;
import org.xufei.domain.Room;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.ReceiptBuilder;
import org.xufei.domain.reminder.Expiry;
import org.xufei.domain.reminder.ExportedEvent;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.domain.sim.SimCodes;
import org.xufei.domain.usage.DataAmount;
import org.xufei.domain.usage.DataReading;
import org.xufei.json.JsonFault;
import org.xufei.state.EditName;
import org.xufei.state.Problem;
import org.xufei.storage.DataFolder;
import org.xufei.storage.disk.Disk;
import org.xufei.storage.disk.RealDisk;

/** Any value in any field of any file: every room is there, says all that it has to say, and no record is lost by a save. */
@Tag("campaign")
@Timeout(value = 20, unit = TimeUnit.MINUTES) // Guards against hanging only.
class HostileFieldsTest {

    /** The real one, which forces nothing: no power goes while this runs. */
    private static final Disk HASTY = hasty(new RealDisk());

    private static final Guide GUIDE = GuideFile.bundled();

    /** Usual days, the machine without a clock, a leap day, the end of what 32 bits count, and the last day that is read. */
    private static final List<Instant> DAYS = List.of(
            Instant.parse("2026-11-22T05:00:00Z"),
            Instant.parse("2026-12-03T16:59:59Z"),
            Instant.parse("1970-01-01T00:00:00Z"),
            Instant.parse("2028-02-29T05:00:00Z"),
            Instant.parse("2038-01-19T03:14:08Z"),
            Instant.parse("9999-12-31T05:00:00Z"));

    @TempDir
    private Path root;

    private static Disk hasty(Disk disk) {
        return (Disk) Proxy.newProxyInstance(
                Disk.class.getClassLoader(), new Class<?>[] {Disk.class}, (proxy, method, arguments) -> {
                    if (method.getName().startsWith("force")) {
                        return null;
                    }
                    try {
                        return method.invoke(disk, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static Clock at(int n) {
        return Clock.fixed(DAYS.get(n % DAYS.size()), ZoneId.of("Asia/Phnom_Penh"));
    }

    private void tryOut(int n, List<HostileFolder.Odd> odd, Guide guide, Clock clock, List<String> wrong)
            throws IOException {
        Path folder = root.resolve("s" + n);
        HostileFolder hostile = new HostileFolder(folder, odd);
        String what = odd.stream()
                        .map(each -> each.field() + " = "
                                + each.value()
                                        .substring(0, Math.min(60, each.value().length())))
                        .toList()
                + " at " + clock.instant();
        try {
            TestRooms rooms = new TestRooms(new DataFolder(HASTY, folder, clock), guide, clock);
            for (String text : said(rooms)) {
                if (isHarmful(text)) {
                    wrong.add("says " + what + " says " + text.substring(0, Math.min(200, text.length())));
                    break;
                }
            }
            saveEach(rooms);
            for (String record : hostile.missing()) {
                wrong.add("loses " + record + " " + what);
            }
        } catch (RuntimeException | StackOverflowError e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            wrong.add("throws in " + e.getMessage() + ": " + cause + " "
                    + List.of(cause.getStackTrace()).subList(0, Math.min(6, cause.getStackTrace().length)) + what);
        } finally {
            delete(folder);
        }
    }

    /** Whatever anybody could see in any room. */
    private static List<String> said(TestRooms rooms) {
        List<String> said = new ArrayList<>();
        for (Room room : Room.values()) {
            rooms.navigation.goTo(room);
        }
        List<SimCard> cards = rooms.cards.cards().list().get().all();
        List<Receipt> receipts = rooms.log.records().get();
        int views = Math.max(1, Math.max(Math.min(3, cards.size()), Math.min(2, receipts.size())));
        for (int i = 0; i < views; i++) {
            if (i < cards.size()) {
                rooms.simCards.mark(Set.of(cards.get(i).id()));
                rooms.simCards.form().openFor(cards.get(i));
            }
            if (i < receipts.size()) {
                rooms.receipts.edit(receipts.get(i));
            }
            said.addAll(EveryText.of(
                    rooms.overview,
                    rooms.renew,
                    rooms.beginning,
                    rooms.receipts,
                    rooms.simCards,
                    rooms.detail,
                    rooms.away,
                    rooms.settingsRoom,
                    rooms.shell,
                    rooms.notices,
                    rooms.problems.all()));
            if (!rooms.guide.equals(GUIDE)) {
                said.addAll(EveryText.of(rooms.guide));
            }
            rooms.receipts.cancel();
            rooms.simCards.form().cancel();
        }
        return said;
    }

    private static boolean isHarmful(String text) {
        return text.codePoints()
                .anyMatch(c -> c == 0
                        || (c >= 0x202A && c <= 0x202E)
                        || (c >= 0x2066 && c <= 0x2069)
                        || c == 0xFEFF
                        || Character.getType(c) == Character.SURROGATE
                        || (Character.isISOControl(c) && c != '\n' && c != '\t'));
    }

    /** One save of every file. */
    private static void saveEach(TestRooms rooms) {
        LocalDateTime now = LocalDateTime.of(2026, 11, 22, 12, 0);
        PhoneNumber number = new PhoneNumber("+855882345678");
        SimCard card = SimCard.of(new UUID(5, 5), number);
        Receipt receipt = ReceiptBuilder.receipt(new UUID(6, 6))
                .paidAt(now)
                .number(number)
                .operator("metfone")
                .channel("counter")
                .purchase(new Purchase(Purchase.Kind.TOP_UP, ""))
                .paid(new Money(BigDecimal.ONE, Currency.USD))
                .build();
        rooms.cards.cards().save(card, new SimCodes(card.id(), "1234", ""), made -> {});
        rooms.log.put(EditName.ReceiptKind.RECORD, receipt, rooms.cards.watch().recording(receipt, false), made -> {});
        rooms.log.delete(receipt, made -> {});
        rooms.cards
                .readings()
                .add(
                        new DataReading(new UUID(7, 7), card.id(), now, DataAmount.gigabytes(BigDecimal.ONE)),
                        number,
                        made -> {});
        rooms.board
                .overview()
                .get()
                .ifPresent(overview -> rooms.cards
                        .reminders()
                        .acknowledge(overview.open().stream().limit(1).toList()));
        rooms.settings.change(preferences -> preferences.withLanguage(Language.ENGLISH));
        Expiry expiry = new Expiry(card.id(), Expiry.Kind.PLAN, now.toLocalDate());
        rooms.calendar.change(
                events -> Stream.concat(events.stream(), Stream.of(new ExportedEvent(expiry, "x", 1, false)))
                        .toList(),
                () -> {});
        rooms.renewals.change(
                new EditName.OfRenewal(EditName.RenewalKind.TICK, new UUID(0, 0), Optional.empty()), list -> list);
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private static void assertNone(List<String> wrong) {
        assertThat(wrong.stream()
                        .map(each -> each.substring(0, Math.min(700, each.length())))
                        .limit(20))
                .isEmpty();
    }

    /** In one state so many fields of different files are odd. */
    private static final int ODD_AT_ONCE = 6;

    /** Every so many of all. */
    private static final int PART = Integer.getInteger("xufei.odd", 6);

    @Test
    void everyValueInEveryField() throws IOException {
        Map<String, Deque<HostileFolder.Odd>> byFile = new LinkedHashMap<>();
        int all = 0;
        int turn = 0;
        for (HostileFolder.Field field : HostileFolder.fields()) {
            turn++;
            for (String value : HostileFolder.VALUES) {
                turn++;
                if (turn % PART != 0) {
                    continue;
                }
                byFile.computeIfAbsent(field.file(), any -> new ArrayDeque<>())
                        .add(new HostileFolder.Odd(field, value));
                all++;
            }
        }
        List<String> wrong = new ArrayList<>();
        int tried = 0;
        int states = 0;
        while (tried < all) {
            List<HostileFolder.Odd> odd = byFile.values().stream()
                    .filter(queue -> !queue.isEmpty())
                    .sorted(Comparator.comparing((Deque<HostileFolder.Odd> queue) -> -queue.size()))
                    .limit(ODD_AT_ONCE)
                    .map(Deque::remove)
                    .toList();
            tryOut(states, odd, GUIDE, at(states), wrong);
            tried += odd.size();
            states++;
        }
        assertThat(tried).isEqualTo(all).isGreaterThan(800);
        assertNone(wrong);
    }

    /** A guide of the user's own is taken whole or refused; whatever is taken can be shown, and its rules reckoned with. */
    @Test
    void anyValueInAnyFieldOfAGuide() throws IOException {
        String sound = bundledGuide();
        List<List<String>> paths = HostileFolder.paths(JsonParser.parseString(sound), List.of());
        Random random = new Random(9);
        List<String> wrong = new ArrayList<>();
        int taken = 0;
        for (int n = 0; n < 2_000 / PART; n++) {
            List<String> path = paths.get(random.nextInt(paths.size()));
            String value = HostileFolder.VALUES.get(random.nextInt(HostileFolder.VALUES.size()));
            Optional<Guide> guide = read(HostileFolder.with(sound, path, value), path + " = " + value, wrong);
            if (guide.isPresent()) {
                taken++;
                tryOut(n, List.of(), guide.get(), at(n), wrong);
            }
        }
        assertThat(taken).isPositive();
        assertNone(wrong);
    }

    private static String bundledGuide() throws IOException {
        try (InputStream in = GuideFile.class.getResourceAsStream("guide.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Optional<Guide> read(String json, String what, List<String> wrong) {
        try {
            return Optional.of(GuideFile.read(json.getBytes(StandardCharsets.UTF_8)));
        } catch (JsonFault fault) {
            EveryText.of(new Problem.GuideRejected(Path.of("guide.json"), fault)).stream()
                    .filter(HostileFieldsTest::isHarmful)
                    .forEach(text -> wrong.add("says " + text));
            return Optional.empty();
        } catch (RuntimeException | StackOverflowError e) {
            wrong.add(what.substring(0, Math.min(200, what.length())) + " throws " + e);
            return Optional.empty();
        }
    }
}
