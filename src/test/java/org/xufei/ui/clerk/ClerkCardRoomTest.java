package org.xufei.ui.clerk;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.xufei.PutsGlobalsBack;
import org.xufei.RunningApp;
import org.xufei.content.GuideFile;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;
import org.xufei.domain.PhnomPenh;
import org.xufei.domain.knowledge.OwnValidity;
import org.xufei.state.Desk;

@ExtendWith(PutsGlobalsBack.class)
final class ClerkCardRoomTest {

    @TempDir
    private Path folder;

    @Test
    void isOneKeyAwayAndStepsByArrows() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            show(app, "0962345678");

            assertThat(said(app)).contains("096 belongs to Smart");
            assertThat(app.isVisible("#renewRoom")).isFalse();
            app.keys(KeyCode.ESCAPE);
            app.until("the row of changes is closed", () -> !app.isVisible("#clerkAmount"));
            assertThat(RunningApp.fx(() -> app.stage().isFullScreen())).isTrue();
            app.keys(KeyCode.F2);
            app.until("a key opens it", () -> app.isVisible("#clerkAmount"));
            app.keys(KeyCode.F2);
            app.until("and closes it", () -> !app.isVisible("#clerkAmount"));
            app.keys(KeyCode.LEFT);
            app.until("the first page stays", () -> app.isSelected("#page1"));
            for (int page = 2; page <= 4; page++) {
                app.keys(KeyCode.RIGHT);
                String id = "#page" + page;
                app.until(id + " shows", () -> app.isSelected(id));
            }
            assertThat(said(app)).contains("No source has this sentence in Khmer");
            app.keys(KeyCode.LEFT);
            app.until("the page before shows", () -> app.isSelected("#page3"));

            app.keys(KeyCode.ESCAPE);
            app.until("the room is back", () -> app.isVisible("#renewRoom") && app.isVisible("#showToClerk"));
            assertThat(RunningApp.fx(() -> app.stage().isFullScreen())).isFalse();
            app.click("#showToClerk");
            app.until("its button leads there too", () -> app.isVisible("#clerkNumber"));
            app.keys(KeyCode.F9);
            app.until("and its key back", () -> app.isVisible("#renewRoom"));
        }
    }

    @Test
    void showsEveryPhraseOfTheGuideInKhmerAndMarksWhatNobodyReviewed() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            show(app, "0962345678");
            app.write("2");
            app.keys(KeyCode.TAB);
            app.until("a plan can be typed", () -> app.isVisible("#clerkPlan"));
            app.type("#clerkPlan", "30 GB");
            app.type("#clerkDays", "7");
            app.keys(KeyCode.ENTER);
            List<String> all = new ArrayList<>();
            for (int page = 1; page <= 4; page++) {
                String id = "#page" + page;
                app.until(id + " shows", () -> app.isSelected(id));
                all.addAll(said(app));
                app.keys(KeyCode.RIGHT);
            }

            List<String> khmer = GuideFile.bundled().reference().counter().phrases().stream()
                    // A sign for a dollar needs no word, nor a number one.
                    .filter(phrase -> !List.of("dollar", "number").contains(phrase.id()))
                    .flatMap(phrase -> phrase.with("7").khmer().stream())
                    .map(said -> said.replace("\u200B", ""))
                    .toList();
            assertThat(all)
                    .noneMatch(text -> text.contains("\u200B"))
                    .containsAll(khmer)
                    .contains("Khmer not reviewed", "$2", "8,000");
        }
    }

    @Test
    void asksForAnAmountAndConvertsItByTheRateOfTheSettings() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            show(app, "0962345678");
            assertThat(said(app)).contains("How much? Press F2 to enter the amount");
            app.untilFocused("#clerkAmount");
            app.write("2");
            app.until("both currencies show", () -> said(app).contains("8,000"));
            app.keys(KeyCode.ENTER);
            app.keys(KeyCode.ESCAPE);
            app.until("the room is back", () -> app.isVisible("#renewRoom"));

            app.keys(KeyCode.SHORTCUT, KeyCode.DIGIT6);
            app.type("#rielPerDollar", "2000000");
            app.click("#saveRate");
            app.until("it is no rate", () -> said(app).contains("This is too much; check currency and amount"));
            app.type("#rielPerDollar", "4500");
            app.until("an unusual rate is questioned", () -> app.isVisible("#rateDoubt"));
            app.type("#rielPerDollar", "4100");
            app.click("#saveRate");
            app.until("it is kept", () -> app.label("#rateNow").startsWith("4,100 KHR to the dollar since"));
            assertThat(app.file("exchange-rates.json")).contains("\"rate\":\"4100\"");

            app.keys(KeyCode.SHORTCUT, KeyCode.DIGIT2);
            app.keys(KeyCode.F9);
            app.untilFocused("#clerkAmount");
            app.write("2");
            app.until("the new rate counts", () -> said(app).contains("8,200"));
        }
    }

    @Test
    void tellsInDollarsWhatArrivesAndByTheUsersOwnTableHowLongItLasts() throws TimeoutException, IOException {
        OwnValidity row =
                new OwnValidity("smart", Optional.empty(), Money.of("2", Currency.USD), 33, LocalDate.of(2026, 11, 20));
        Desk.in(folder).cardStores().knowledge().put(row, made -> {});
        try (RunningApp app = RunningApp.on(folder)) {
            app.click("#renewRoom");
            show(app, "0962345678");
            app.click("#KHR");
            app.click("#clerkAmount");
            app.write("8000");

            app.until(
                    "the balance is in dollars",
                    () -> said(app).stream().anyMatch(text -> text.contains("should be $2.00 higher")));
            String last = LocalDate.now(PhnomPenh.ZONE).plusDays(32).toString();
            assertThat(said(app)).anyMatch(text -> text.contains(last));
        }
    }

    @Test
    void warnsOfAnotherNetwork() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.type("#number", "0962345678");
            app.until("the operator is found", () -> app.isSelected("#operator-smart"));
            app.click("#operator-metfone");
            app.until("another is picked", () -> app.isSelected("#operator-metfone"));

            app.keys(KeyCode.F9);

            app.until("it warns", () -> said(app).contains("096 belongs to Smart, but Metfone is chosen here"));
        }
    }

    @Test
    void saysWhatIsMissing() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            app.keys(KeyCode.F9);
            app.until("it says so", () -> app.isVisible("#missing"));

            assertThat(app.label("#missing")).startsWith("There is no number yet.");
            app.keys(KeyCode.F2);
            app.keys(KeyCode.ESCAPE);
            app.until("the way back works", () -> app.isVisible("#renewRoom"));
        }
    }

    @Test
    void savesOnePageWithTheNumberAsTextAndKhmerForPrint() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            show(app, "0962345678");
            app.keys(KeyCode.SHORTCUT, KeyCode.P);
            app.until(
                    "it is told that there is no such folder",
                    () -> app.label("#told").contains("could not be written"));

            Files.createDirectories(folder.resolve(RunningApp.CLERK_CARD).getParent());
            app.keys(KeyCode.SHORTCUT, KeyCode.P);
            app.until("it is told", () -> app.label("#told").equals("Saved as card.pdf"));

            try (PDDocument pdf =
                    Loader.loadPDF(folder.resolve(RunningApp.CLERK_CARD).toFile())) {
                assertThat(pdf.getNumberOfPages()).isEqualTo(1);
                assertThat(new PDFTextStripper().getText(pdf)).contains("096 234 5678", "*1201#", "*888#", "请给这个号码充值");
                PDResources resources = pdf.getPage(0).getResources();
                List<BufferedImage> pictures = new ArrayList<>();
                for (COSName name : resources.getXObjectNames()) {
                    if (resources.getXObject(name) instanceof PDImageXObject picture) {
                        pictures.add(picture.getImage());
                    }
                }
                // At 300 dots to the inch the longest sentence, a hand wide, has more than a thousand.
                assertThat(pictures).hasSizeGreaterThan(6).anyMatch(picture -> picture.getWidth() > 1_000);
            }
        }
    }

    @Test
    void showsDigitsThatAreReadAcrossACounter() throws TimeoutException, IOException {
        try (RunningApp app = RunningApp.on(folder)) {
            show(app, "0962345678");

            double high = RunningApp.fx(() -> {
                Node digits = app.scene().lookup(".clerk-number");
                return digits.localToScene(digits.getBoundsInLocal()).getHeight();
            });

            assertThat(app.scene().getWidth()).isEqualTo(1280);
            assertThat(high).isGreaterThanOrEqualTo(96);
        }
    }

    /** The toolkit's own text leaves the vowel below បញ្ចូល inside the consonant above it. */
    @Test
    void drawsOneSignBelowTheOther() {
        double line = deepest("\u179B\u17BB");

        assertThat(deepest("\u1789\u17D2\u1785\u17BC")).isGreaterThan(line * 1.2);
    }

    /** How far below the top of its line a word reaches, in pixels. */
    private static double deepest(String word) {
        return RunningApp.fx(() -> {
            KhmerText text = new KhmerText(word, "clerk-phrase");
            return text.lookupAll(".khmer-word").stream()
                    .mapToDouble(outline -> outline.getBoundsInParent().getMaxY())
                    .max()
                    .orElseThrow();
        });
    }

    private static void show(RunningApp app, String number) {
        app.type("#number", number);
        app.until("the operator is found", () -> app.isSelected("#operator-smart"));
        app.keys(KeyCode.F9);
        app.until("the card shows", () -> app.isVisible("#clerkNumber"));
    }

    private static List<String> said(RunningApp app) {
        return RunningApp.fx(() -> Stream.concat(
                        app.scene().getRoot().lookupAll(".label").stream()
                                .filter(Labeled.class::isInstance)
                                .map(label -> ((Labeled) label).getText()),
                        app.scene().getRoot().lookupAll(".khmer").stream().map(Node::getAccessibleText))
                .toList());
    }
}
