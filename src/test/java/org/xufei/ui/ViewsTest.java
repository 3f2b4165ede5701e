package org.xufei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.xufei.PutsGlobalsBack;
import org.xufei.domain.Currency;
import org.xufei.domain.Language;
import org.xufei.domain.Money;
import org.xufei.domain.Room;
import org.xufei.domain.guide.Channel;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.receipt.Purchase;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.ReceiptBuilder;
import org.xufei.domain.receipt.Validity;
import org.xufei.domain.sim.Custody;
import org.xufei.domain.sim.DeclaredStatus;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.state.CounterRequest;
import org.xufei.state.Destination;
import org.xufei.state.Problem;
import org.xufei.storage.FileProblem;
import org.xufei.storage.backup.Backup;
import org.xufei.ui.simcards.CardFormViewModel;
import org.xufei.ui.simcards.Grouping;
import org.xufei.ui.simcards.StatusOption;

/** Every view, in every language, in the smallest window and in the usual that it grows to: loaded, legible, inside the window, in the app's fonts. */
@ExtendWith(PutsGlobalsBack.class)
final class ViewsTest {

    /** The icons' font is one of the families too. */
    private static final Set<String> FAMILIES = Set.of("Noto Sans SC", "Noto Sans Khmer", "FeatherIcons");

    /** A collapse button stands a little to the left of its box, so that its text is flush with the text above. */
    private static final double TOLERANCE = 4.5;

    /** What the window's title bar leaves of 800×480, the smallest, 1000×650 and 1280×800. */
    private static final List<Dimension2D> SIZES =
            List.of(new Dimension2D(800, 443), new Dimension2D(1000, 613), new Dimension2D(1280, 763));

    @TempDir
    private Path folder;

    private Optional<Screen> screen = Optional.empty();

    /**
     * Something to look at.
     *
     * @param before brings the rooms there
     * @param after does on the screen what no view model does
     */
    record Sight(String name, Consumer<TestRooms> before, Consumer<Parent> after) {

        static Sight of(String name, Consumer<TestRooms> before) {
            return new Sight(name, before, root -> {});
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @AfterEach
    void closeTheWindow() throws TimeoutException {
        if (screen.isPresent()) {
            screen.get().close();
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("sights")
    void showsEveryViewWholeAndLegible(Sight sight, Language language) throws TimeoutException {
        Screen opened = Screen.shared(SIZES.get(0).getWidth(), SIZES.get(0).getHeight());
        screen = Optional.of(opened);

        View view = Screen.onFx(() -> {
            TestRooms rooms = new TestRooms(folder);
            sight.before().accept(rooms);
            return rooms.in(new Texts(language));
        });
        Map<Dimension2D, List<String>> faults = new LinkedHashMap<>();
        try {
            Screen.onFx(() -> {
                opened.show(view.root());
                sight.after().accept(opened.root());
                return view;
            });
            for (Dimension2D size : SIZES) {
                opened.resize(size.getWidth(), size.getHeight());
                faults.put(size, Screen.onFx(() -> faults(opened)));
            }
        } finally {
            Screen.onFx(() -> {
                view.close();
                return view;
            });
        }

        assertThat(faults)
                .hasSize(SIZES.size())
                .allSatisfy((size, found) -> assertThat(found).isEmpty());
    }

    static List<Arguments> sights() {
        List<Sight> sights = new ArrayList<>();
        sights.add(Sight.of("renew as first seen", rooms -> {}));
        sights.add(Sight.of("renew with an invalid number", rooms -> {
            rooms.renew.number().field().text().set("096 234 56");
            rooms.renew.number().field().leave();
        }));
        sights.add(Sight.of("renew with another operator than the number's", rooms -> {
            rooms.renew.number().field().text().set("0962345678");
            rooms.renew.pick(operator(rooms, "metfone"));
        }));
        sights.add(new Sight("adviser before anything is ticked", rooms -> {}, press("#choose")));
        sights.add(new Sight("adviser asked by one with cash", rooms -> {}, press("#choose", "#situation-cash")));
        for (String operator : List.of("smart", "metfone", "cellcard", "yes", "cootel")) {
            sights.add(new Sight(
                    "adviser told everything of " + operator,
                    rooms -> rooms.renew.pick(operator(rooms, operator)),
                    press(
                            "#choose",
                            "#situation-card",
                            "#situation-wallet",
                            "#situation-nodata",
                            "#situation-paper",
                            "#situation-late",
                            "#situation-many",
                            "#situation-language",
                            "#why")));
        }
        sights.add(new Sight(
                "adviser asked from abroad of CooTel",
                rooms -> rooms.renew.pick(operator(rooms, "cootel")),
                press("#choose", "#situation-abroad", "#situation-cash")));
        sights.add(new Sight("precautions expanded", rooms -> {}, ViewsTest::expandAll));
        sights.add(new Sight("tips with their sources", rooms -> {}, side("#tipsSide")));
        sights.add(new Sight("codes of every network", rooms -> {}, side("#codesSide")));
        sights.add(new Sight("operator's side before one is picked", rooms -> {}, side("#operatorSide")));
        for (String operator : List.of("smart", "metfone", "cellcard", "yes", "cootel")) {
            Consumer<TestRooms> pick = rooms -> rooms.renew.pick(operator(rooms, operator));
            sights.add(new Sight("facts of " + operator, pick, side("#operatorSide")));
            sights.add(new Sight("codes of " + operator, pick, side("#codesSide")));
        }
        for (String channel : List.of("online", "store", "kiosk", "shop")) {
            sights.add(new Sight(
                    "steps of " + channel,
                    rooms -> {
                        rooms.renew.pick(operator(rooms, "smart"));
                        rooms.renew.pick(channel(rooms, channel));
                    },
                    ViewsTest::expandAll));
        }
        sights.add(Sight.of("doubtful operator", rooms -> {
            rooms.renew.pick(operator(rooms, "cootel"));
            rooms.renew.pick(channel(rooms, "kiosk"));
        }));
        for (String operator : List.of("smart", "metfone", "cellcard", "yes", "cootel")) {
            sights.add(Sight.of("card for the clerk, of " + operator, rooms -> {
                record(rooms, 1);
                rooms.navigation.showToClerk(new CounterRequest(
                        Optional.of(rooms.log.records().get().get(0).number()), Optional.of(operator), "kiosk"));
            }));
        }
        sights.add(new Sight(
                "card for the clerk when nothing arrived",
                rooms -> rooms.navigation.showToClerk(new CounterRequest(
                        Optional.of(new PhoneNumber("+855962345678")), Optional.of("smart"), "store")),
                side("#page4")));
        sights.add(Sight.of("no receipts", receipts(rooms -> {})));
        sights.add(Sight.of("receipts", receipts(rooms -> record(rooms, 3))));
        sights.add(Sight.of("receipts searched in vain", receipts(rooms -> {
            record(rooms, 3);
            rooms.receipts.search().set("zzz");
        })));
        sights.add(Sight.of("empty form", receipts(rooms -> rooms.receipts.recordNew())));
        sights.add(Sight.of("form with every error", receipts(rooms -> {
            rooms.receipts.recordNew();
            error(rooms);
            rooms.receipts.saving().save();
        })));
        sights.add(new Sight(
                "form until a date",
                receipts(rooms -> {
                    record(rooms, 3);
                    rooms.receipts.edit(rooms.log.records().get().get(2));
                    rooms.form.fields().days().text().set("");
                    rooms.form.fields().until().text().set("2020-13-99");
                    rooms.receipts.saving().save();
                }),
                root -> {}));
        sights.add(Sight.of("renew for a known card", rooms -> {
            record(rooms, 1);
            Receipt paid = rooms.log.records().get().get(0);
            rooms.cards.cards().add(SimCard.of(new UUID(0, 1), paid.number()), done -> {});
            rooms.renew.number().field().text().set(paid.number().national());
        }));
        sights.add(new Sight(
                "form that foresees, warns and knows of the last time",
                receipts(rooms -> {
                    record(rooms, 2);
                    Receipt paid = rooms.log.records().get().get(1);
                    rooms.receipts.repeat(paid);
                    rooms.form
                            .fields()
                            .date()
                            .text()
                            .set(paid.paidAt().toLocalDate().toString());
                    rooms.form.fields().reference().text().set(paid.reference());
                    rooms.form.fields().kind().set(Purchase.Kind.TOP_UP_AND_PLAN);
                    rooms.form.fields().days().text().set("7");
                }),
                ViewsTest::expandAll));
        sights.add(Sight.of("form that is not to be left", receipts(rooms -> {
            record(rooms, 1);
            rooms.receipts.recordNew();
            rooms.form.fields().paid().text().set("2");
            rooms.receipts.edit(rooms.log.records().get().get(0));
        })));
        sights.add(Sight.of("several problems", receipts(rooms -> {
            rooms.problems.report(new Problem.FolderUnusable(LONG_PATH));
            rooms.problems.report(new Problem.GuideUnreadable(LONG_PATH));
            rooms.problems.report(new Problem.Unforeseen(Optional.of(LONG_PATH.resolve("log/xufei.0.log"))));
        })));
        sights.add(Sight.of("problem while renewing", rooms -> {
            rooms.renew.pick(operator(rooms, "smart"));
            rooms.problems.report(new Problem.FolderUnusable(Path.of("/home/li/.local/share/xufei")));
        }));
        sights.add(Sight.of("deletion to be undone", receipts(rooms -> {
            record(rooms, 2);
            rooms.receipts.delete(rooms.log.records().get().get(0));
        })));
        sights.add(Sight.of("overview without anything", rooms -> rooms.navigation.goTo(Room.OVERVIEW)));
        sights.add(Sight.of("overview of payments in every currency", rooms -> {
            rooms.navigation.goTo(Room.OVERVIEW);
            record(rooms, 3);
            rooms.addSamples();
        }));
        sights.add(new Sight(
                "overview of the sample data",
                rooms -> {
                    rooms.navigation.goTo(Room.OVERVIEW);
                    rooms.addSamples();
                },
                ViewsTest::expandAll));
        sights.add(new Sight(
                "run sheet",
                rooms -> {
                    rooms.navigation.goTo(Room.OVERVIEW);
                    rooms.addSamples();
                },
                side("#runPart")));
        for (String part : List.of("#tile-WEEK", "#calendarPart", "#due .pick-all", "#due .snooze")) {
            sights.add(new Sight(
                    "overview after " + part,
                    rooms -> {
                        rooms.navigation.goTo(Room.OVERVIEW);
                        rooms.addSamples();
                    },
                    root -> {
                        // The rows come with the first layout.
                        root.applyCss();
                        root.layout();
                        ((ButtonBase) root.lookup(part)).fire();
                    }));
        }
        sights.add(new Sight(
                "run sheet without anything", rooms -> rooms.navigation.goTo(Room.OVERVIEW), side("#runPart")));
        sights.add(Sight.of("settings", rooms -> rooms.navigation.goTo(Room.SETTINGS)));
        sights.add(new Sight("no backups", rooms -> rooms.navigation.goTo(Room.SETTINGS), side("#backupsSection")));
        sights.add(new Sight("an empty trash", rooms -> rooms.navigation.goTo(Room.SETTINGS), side("#trashSection")));
        sights.add(new Sight(
                "deleted receipts",
                rooms -> {
                    record(rooms, 3);
                    rooms.log.delete(rooms.log.find(new UUID(0, 0)).orElseThrow(), gone -> {});
                    rooms.log.delete(rooms.log.find(new UUID(0, 1)).orElseThrow(), gone -> {});
                    rooms.navigation.goTo(Room.SETTINGS);
                },
                root -> {
                    side("#trashSection").accept(root);
                    ((Button) root.lookup("#selectAll")).fire();
                }));
        sights.add(Sight.of("no cards", cards(rooms -> {})));
        sights.add(Sight.of("numbers to make cards of", cards(rooms -> record(rooms, 2))));
        sights.add(Sight.of("cards in groups", cards(rooms -> {
            addCards(rooms);
            rooms.simCards.shown().grouping().set(Grouping.GROUP);
        })));
        sights.add(Sight.of("cards searched in vain", cards(rooms -> {
            addCards(rooms);
            rooms.simCards.shown().search().set("zzz");
        })));
        sights.add(Sight.of("empty card form", cards(rooms -> {
            addCards(rooms);
            rooms.simCards.form().openNew();
        })));
        sights.add(Sight.of("card form with every error", cards(rooms -> {
            addCards(rooms);
            CardFormViewModel form = rooms.simCards.form();
            form.openNew();
            form.fields().number().text().set("023 234 567");
            List.of(
                            form.fields().nickname(),
                            form.fields().holder(),
                            form.fields().group(),
                            form.fields().place(),
                            form.fields().registeredName())
                    .forEach(field -> field.text().set("x".repeat(81)));
            form.fields().iccid().text().set("8985501234567890128");
            form.fields().leadTimes().text().set("7, 400");
            form.fields().status().set(StatusOption.REPLACED);
            form.fields().statusDate().text().set("2027-01-01");
            form.save();
        })));
        sights.add(Sight.of("card form of another operator", cards(rooms -> {
            CardFormViewModel form = rooms.simCards.form();
            form.openNew();
            form.fields().number().text().set("0962345678");
            form.fields().operator().text().set("metfone");
        })));
        sights.add(Sight.of("several cards marked", cards(rooms -> {
            record(rooms, 2);
            addCards(rooms);
            rooms.simCards.mark(Set.of(new UUID(1, 0), new UUID(1, 1), new UUID(1, 2)));
        })));
        sights.add(new Sight(
                "several cards while their owner is abroad",
                cards(rooms -> {
                    record(rooms, 2);
                    addCards(rooms);
                    rooms.simCards.mark(Set.of(new UUID(1, 0), new UUID(1, 1), new UUID(1, 2)));
                }),
                root -> {
                    ((TextInputControl) root.lookup("#awayPane #leaving")).setText("2026-12-10");
                    ((TextInputControl) root.lookup("#awayPane #back")).setText("2027-05-10");
                }));
        sights.add(Sight.of("a backup of SIM cards", rooms -> {
            addCards(rooms);
            rooms.navigation.goTo(Room.SETTINGS);
            List<Backup> backups = new ArrayList<>();
            rooms.fileBackups
                    .simCards()
                    .look(Optional.empty(), seen -> backups.addAll(seen.all().orElseThrow()));
            rooms.cards
                    .cards()
                    .changeAll(
                            Set.of(new UUID(1, 0), new UUID(1, 1)),
                            card -> card.withCustody(
                                    new Custody("another holder ".repeat(4), "another group", "a drawer")),
                            made -> {});
            rooms.navigation.goTo(new Destination.LookAtSource(backups.get(0)));
        }));
        sights.add(Sight.of("a conflict copy looked at from the banner", rooms -> {
            record(rooms, 3);
            try {
                Files.copy(
                        rooms.log.file(),
                        rooms.log.file().resolveSibling("receipts (user's conflicted copy 2026-11-24).json"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            rooms.log.delete(rooms.log.find(new UUID(0, 0)).orElseThrow(), gone -> {});
            Receipt other = rooms.log.records().get().get(1);
            rooms.log.put(
                    ReceiptBuilder.receipt(other.id())
                            .paidAt(other.paidAt().plusDays(1))
                            .number(other.number())
                            .operator("metfone")
                            .channel("online")
                            .purchase(new Purchase(Purchase.Kind.TOP_UP, ""))
                            .paid(Money.of("3", Currency.USD))
                            .balanceUntil(LocalDate.of(2026, 12, 24))
                            .note("a long note ".repeat(20))
                            .build(),
                    saved -> {});
            rooms.copies.look();
            rooms.shell.takeOffer();
        }));
        sights.add(Sight.of("a backup looked at from the banner", rooms -> {
            record(rooms, 3);
            List<Backup> backups = new ArrayList<>();
            rooms.fileBackups
                    .receipts()
                    .look(Optional.empty(), seen -> backups.addAll(seen.all().orElseThrow()));
            Backup backup = backups.get(0);
            rooms.log.delete(rooms.log.find(new UUID(0, 0)).orElseThrow(), gone -> {});
            Receipt other = rooms.log.records().get().get(1);
            rooms.log.put(
                    ReceiptBuilder.receipt(other.id())
                            .paidAt(other.paidAt().plusDays(1))
                            .number(other.number())
                            .operator("metfone")
                            .channel("online")
                            .purchase(new Purchase(Purchase.Kind.TOP_UP, ""))
                            .paid(Money.of("3", Currency.USD))
                            .balanceUntil(LocalDate.of(2026, 12, 24))
                            .note("a long note ".repeat(20))
                            .build(),
                    saved -> {});
            rooms.log.put(
                    ReceiptBuilder.like(other, new UUID(0, 9))
                            .balanceUntil(Optional.empty())
                            .reference("")
                            .note("")
                            .build(),
                    saved -> {});
            rooms.problems.report(new Problem.WithFile(new FileProblem.Missing(rooms.log.file(), backup)));
            rooms.shell.takeOffer();
        }));
        return sights.stream()
                .flatMap(sight -> Stream.of(Language.values()).map(language -> Arguments.of(sight, language)))
                .toList();
    }

    private static final Path LONG_PATH =
            Path.of("/media/li/USB drive of the family/Documents from Phnom Penh/renewals and receipts/xufei");

    /** What is wrong with what the screen shows, in words. */
    static List<String> faults(Screen screen) {
        List<String> faults = new ArrayList<>();
        List<Node> nodes = Screen.visible(screen.root()).toList();
        assertThat(nodes).hasSizeGreaterThan(35);
        for (Node node : nodes) {
            for (Function<Node, Optional<String>> check : List.<Function<Node, Optional<String>>>of(
                    ViewsTest::truncated,
                    ViewsTest::promptTruncated,
                    ViewsTest::sticksOutOfParent,
                    of -> sticksOutOfWindow(of, screen),
                    ViewsTest::otherFont,
                    ViewsTest::nameless)) {
                check.apply(node).ifPresent(fault -> faults.add(fault + ": " + describe(node)));
            }
        }
        return faults;
    }

    private static Optional<String> truncated(Node node) {
        if (!(node instanceof Labeled labeled)
                || labeled.getText() == null
                || labeled.getText().isEmpty()
                || "fileLocation".equals(labeled.getId())
                // What is cut in a cell is whole in its tooltip: HoverTextsTest.
                || ancestors(labeled).anyMatch(IndexedCell.class::isInstance)
                || labeled instanceof TableCell) {
            return Optional.empty();
        }
        return labeled.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .filter(child -> child.getStyleClass().contains("text"))
                .map(child -> ((Text) child).getText())
                .filter(drawn -> !drawn.equals(labeled.getText()))
                .findFirst()
                .map(drawn -> "drawn as \"" + drawn + "\"");
    }

    private static Optional<String> promptTruncated(Node node) {
        if (!(node instanceof TextInputControl input)
                || input.getPromptText() == null
                || input.getPromptText().isEmpty()) {
            return Optional.empty();
        }
        return Screen.visible(input)
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> text.getText().equals(input.getPromptText()))
                .filter(text -> maxX(text) > maxX(input))
                .findFirst()
                .map(text -> "prompt longer by " + Math.round(maxX(text) - maxX(input)));
    }

    private static Optional<String> sticksOutOfParent(Node node) {
        if (!(node instanceof Control) || node instanceof IndexedCell || isInsideControl(node)) {
            return Optional.empty();
        }
        return ancestors(node)
                .takeWhile(parent -> !(parent instanceof ScrollPane) || isRoomScroll(parent))
                .filter(Region.class::isInstance)
                .filter(parent -> minX(node) < minX(parent) - TOLERANCE || maxX(node) > maxX(parent) + TOLERANCE)
                .findFirst()
                .map(parent -> "sticks out of " + describe(parent));
    }

    private static Optional<String> sticksOutOfWindow(Node node, Screen screen) {
        boolean scrolled = ancestors(node)
                .anyMatch(of -> (of instanceof ScrollPane && !isRoomScroll(of))
                        || of instanceof TableView
                        || of instanceof ListView);
        if (!(node instanceof Control) || scrolled || isInsideControl(node)) {
            return Optional.empty();
        }
        Bounds bounds = inScene(node);
        // A room that is higher than the smallest window is scrolled; it is never wider.
        boolean reached = screen.height() < 500 && ancestors(node).anyMatch(ViewsTest::isRoomScroll);
        boolean inside = bounds.getMinX() >= 0
                && bounds.getMaxX() <= screen.width()
                && (reached || (bounds.getMinY() >= 0 && bounds.getMaxY() <= screen.height()));
        return inside ? Optional.empty() : Optional.of("sticks out of the window at " + bounds);
    }

    /** What lets a room be scrolled in a window that is too small for it. */
    private static boolean isRoomScroll(Node node) {
        return "roomScroll".equals(node.getId());
    }

    private static Optional<String> otherFont(Node node) {
        return node instanceof Text text
                        && !text.getText().isEmpty()
                        && !FAMILIES.contains(text.getFont().getFamily())
                ? Optional.of("drawn in " + text.getFont().getFamily())
                : Optional.empty();
    }

    private static Optional<String> nameless(Node node) {
        if (!(node instanceof Control control) || !control.isFocusTraversable() || isInsideControl(control)) {
            return Optional.empty();
        }
        boolean named = isSaid(control.getAccessibleText())
                || (control instanceof Labeled labeled && isSaid(labeled.getText()))
                || control.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) != null;
        return named ? Optional.empty() : Optional.of("nothing for a screen reader to say");
    }

    private static boolean isSaid(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    /** Part of a control's own skin: the list cell of a combo box, the bars of a scroll pane. */
    private static boolean isInsideControl(Node node) {
        return ancestors(node)
                .anyMatch(parent -> parent instanceof ComboBoxBase
                        || parent instanceof TextInputControl
                        || parent instanceof TableView
                        || (parent instanceof ListView && node instanceof ScrollBar)
                        || (parent instanceof ScrollPane && node.getParent() == parent));
    }

    private static Stream<Node> ancestors(Node node) {
        return Stream.<Node>iterate(node.getParent(), parent -> parent != null, Node::getParent);
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static double minX(Node node) {
        return inScene(node).getMinX();
    }

    private static double maxX(Node node) {
        return inScene(node).getMaxX();
    }

    private static String describe(Node node) {
        String text = node instanceof Labeled labeled ? " \"" + labeled.getText() + "\"" : "";
        return node.getClass().getSimpleName() + " #" + node.getId() + " " + node.getStyleClass() + text;
    }

    private static Consumer<Parent> side(String choice) {
        return root -> {
            ((ButtonBase) root.lookup(choice)).fire();
            expandAll(root);
        };
    }

    private static Consumer<Parent> press(String... selectors) {
        return root -> List.of(selectors).forEach(selector -> ((ButtonBase) root.lookup(selector)).fire());
    }

    private static void expandAll(Parent root) {
        // What is expanded may hold collapsed parts of its own.
        List<Node> first = collapseButtons(root);
        first.forEach(collapse -> ((Button) collapse).fire());
        collapseButtons(root).stream()
                .filter(collapse -> !first.contains(collapse))
                .forEach(collapse -> ((Button) collapse).fire());
    }

    private static List<Node> collapseButtons(Parent root) {
        return Screen.visible(root)
                .filter(node -> node.getStyleClass().contains("collapse"))
                .toList();
    }

    private static Consumer<TestRooms> receipts(Consumer<TestRooms> more) {
        return rooms -> {
            rooms.navigation.goTo(Room.RECEIPTS);
            more.accept(rooms);
        };
    }

    private static Consumer<TestRooms> cards(Consumer<TestRooms> more) {
        return rooms -> {
            rooms.navigation.goTo(Room.SIM_CARDS);
            more.accept(rooms);
        };
    }

    private static void addCards(TestRooms rooms) {
        rooms.cards
                .cards()
                .addAll(
                        List.of(
                                SimCard.of(new UUID(1, 0), new PhoneNumber("+855962345678"))
                                        .withCustody(new Custody("陈小姐", "office", "router")),
                                SimCard.of(new UUID(1, 1), new PhoneNumber("+85512345678"))
                                        .withCustody(new Custody("Dara", "warehouse", ""))
                                        .withStatus(new DeclaredStatus.Lost(LocalDate.of(2026, 11, 1))),
                                SimCard.of(new UUID(1, 2), new PhoneNumber("+855971234567"))
                                        .withStatus(new DeclaredStatus.Retired(LocalDate.of(2026, 11, 1)))),
                        made -> assertThat(made.isMade()).isTrue());
    }

    private static Operator operator(TestRooms rooms, String id) {
        return rooms.guide.operator(id).orElseThrow();
    }

    private static Channel channel(TestRooms rooms, String id) {
        return rooms.guide.channel(id).orElseThrow();
    }

    private static void error(TestRooms rooms) {
        rooms.form.fields().number().text().set("023 234 567");
        rooms.form.fields().date().text().set("2027-01-01");
        rooms.form.fields().time().text().set("25:00");
        rooms.form.fields().description().text().set("x".repeat(81));
        rooms.form.fields().paid().text().set("2.505");
        rooms.form.fields().days().text().set("0");
        rooms.form.fields().balanceUntil().text().set("yesterday");
        rooms.form.fields().reference().text().set("x".repeat(81));
        rooms.form.fields().note().text().set("x".repeat(1001));
    }

    private static void record(TestRooms rooms, int count) {
        for (int i = 0; i < count; i++) {
            rooms.log.put(
                    ReceiptBuilder.receipt(i)
                            .paidAt(LocalDateTime.of(2026, 11, 20, 9, 30))
                            .operator(i == 0 ? "smart" : "cellcard")
                            .channel(i == 0 ? "kiosk" : "online")
                            .purchase(new Purchase(
                                    i == 0 ? Purchase.Kind.TOP_UP_AND_PLAN : Purchase.Kind.DATA_PLAN, "30 GB"))
                            .paid(
                                    i == 0
                                            ? Money.of("99999999", Currency.KHR)
                                            : Money.of("2.50", i == 1 ? Currency.USD : Currency.CNY))
                            .validity(i == 2 ? new Validity.Until(LocalDate.of(2026, 12, 1)) : new Validity.Days(30))
                            .reference("TXN-I77")
                            .build(),
                    saved -> assertThat(saved.isMade()).isTrue());
        }
        assertThat(rooms.log.records().get()).hasSize(count);
    }
}
