package org.xufei.ui.clerk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import org.xufei.domain.Language;
import org.xufei.domain.guide.LocalizedText;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.guide.Phrase;
import org.xufei.exchange.PaperPage;
import org.xufei.ui.Fonts;
import org.xufei.ui.Message;
import org.xufei.ui.StyleSheets;
import org.xufei.ui.Texts;

/** The card on one page of paper, in Chinese and English. Khmer is drawn here, since no PDF library shapes it. */
final class ClerkPaper {

    private static final double POINTS_IN_A_PIXEL = 0.75;

    /** So many pixels of a picture in one of the screen: 384 dots to the inch, for print. */
    private static final double SCALE = 4;

    private static final Texts CHINESE = new Texts(Language.CHINESE);
    private static final Texts ENGLISH = new Texts(Language.ENGLISH);

    private final List<PaperPage.Part> parts = new ArrayList<>();
    private final ClerkSheet sheet;

    private ClerkPaper(ClerkSheet sheet) {
        this.sheet = sheet;
    }

    /** A PDF of what the card says. On the FX thread. */
    static byte[] of(ClerkSheet sheet) {
        ClerkPaper paper = new ClerkPaper(sheet);
        paper.write();
        return new PaperPage(Fonts.regular(), Fonts.bold()).of(paper.parts);
    }

    private void write() {
        phrase("topup", "clerk-paper-head");
        sheet.number().ifPresent(number -> parts.add(new PaperPage.Widest(number.national())));
        gap(10);
        phrase("network", "clerk-paper");
        large(sheet.operator().map(Operator::name).orElse(""));
        said(sheet.network().said());
        sheet.caution().ifPresent(this::said);
        gap(8);
        phrase("amount", "clerk-paper");
        sheet.price().ifPresent(price -> {
            large(ClerkNodes.plain(price.dollars()) + " = " + ClerkNodes.plain(price.riel()) + " KHR");
            said(Message.of("clerk.rate", price.rate().ofOne()));
        });
        sheet.lastPaid().map(ClerkSheet.Verdict::said).ifPresent(this::said);
        gap(8);
        phrase("activate", "clerk-paper");
        if (!sheet.plan().isEmpty()) {
            large(sheet.plan());
        }
        sheet.daysPhrase().ifPresent(days -> phrase(days, "clerk-paper"));
        gap(8);
        List.of("check", "receipt", "done").forEach(id -> phrase(id, "clerk-paper"));
        gap(4);
        parts.add(new PaperPage.Rule());
        bold(Message.of("clerk.strip"));
        sheet.proofs().forEach(proof -> {
            large(proof.code());
            said(proof.expected());
        });
        large(String.join(" - ", sheet.ladder().numbers()));
        said(sheet.ladder().said());
    }

    private void phrase(String id, String style) {
        sheet.phrase(id).ifPresent(phrase -> phrase(phrase, style));
    }

    private void phrase(Phrase phrase, String style) {
        phrase.khmer().ifPresent(khmer -> parts.add(picture(khmer, style)));
        Optional<String> doubt = phrase.isUnreviewed()
                ? Optional.of(" (" + both(Message.of("clerk.unreviewed")) + ")")
                : Optional.empty();
        parts.add(new PaperPage.Line(both(phrase.text()) + doubt.orElse(""), 9, false));
        gap(3);
    }

    private void large(String text) {
        parts.add(new PaperPage.Line(text, 22, true));
    }

    private void bold(Message message) {
        parts.add(new PaperPage.Line(both(message), 12, true));
    }

    private void said(Message message) {
        parts.add(new PaperPage.Line(both(message), 10, false));
    }

    private void gap(double points) {
        parts.add(new PaperPage.Gap(points));
    }

    private static String both(Message message) {
        return CHINESE.of(message) + " / " + ENGLISH.of(message);
    }

    private static String both(LocalizedText text) {
        return text.chinese() + " / " + text.english();
    }

    private static PaperPage.Picture picture(String khmer, String style) {
        KhmerText label = new KhmerText(khmer, style);
        Scene scene = new Scene(new StackPane(label));
        StyleSheets.addTo(scene);
        scene.getRoot().applyCss();
        label.autosize();
        SnapshotParameters print = new SnapshotParameters();
        print.setTransform(Transform.scale(SCALE, SCALE));
        print.setFill(Color.WHITE);
        WritableImage image = label.snapshot(print, null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return new PaperPage.Picture(width, height, pixels, width / SCALE * POINTS_IN_A_PIXEL);
    }
}
