package org.xufei.ui.clerk;

import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.xufei.ui.Fonts;

/**
 * Khmer as its font shapes it, broken into lines where the text says that a word ends (U+200B). JavaFX 21 leaves every sign below a
 * consonant at one height, so that two of them are drawn over each other, and draws U+200B as a box; the outlines are those of Java2D.
 */
final class KhmerText extends FlowPane {

    private static final String WORD_END = "\u200B";
    private static final FontRenderContext ANY_SIZE = new FontRenderContext(null, true, true);

    /** Tells the size that the style sheet gives; drawn by nobody. */
    private final Text measure = new Text();

    private final String text;
    /** From the top of a line to what its letters stand on, in pixels. */
    private double ascent;

    /**
     * @param text with U+200B between words
     * @param style class that gives the size
     */
    KhmerText(String text, String style) {
        this.text = text;
        getStyleClass().add("khmer");
        measure.getStyleClass().add(style);
        measure.setManaged(false);
        measure.setOpacity(0);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(text.replace(WORD_END, ""));
        setMinWidth(0);
        measure.fontProperty().subscribe(this::draw);
    }

    private void draw(Font font) {
        List<TextLayout> words = Arrays.stream(text.split(WORD_END, -1))
                .filter(word -> !word.isEmpty())
                .map(word -> layout(word, (float) font.getSize()))
                .toList();
        // Signs may reach further than the font says of its lines.
        ascent = words.stream()
                .mapToDouble(
                        word -> Math.max(word.getAscent(), -word.getBounds().getMinY()))
                .max()
                .orElse(0);
        double descent = words.stream()
                .mapToDouble(
                        word -> Math.max(word.getDescent(), word.getBounds().getMaxY()))
                .max()
                .orElse(0);
        // As wide as all words in one line; a narrower place breaks it.
        setPrefWrapLength(
                words.stream().mapToDouble(word -> Math.ceil(word.getAdvance())).sum());
        getChildren()
                .setAll(words.stream()
                        .map(word -> place(word, ascent + descent))
                        .toList());
        getChildren().add(measure);
    }

    /** The line on which the letters of the first line stand, so that words in another script stand on it too. */
    @Override
    public double getBaselineOffset() {
        return ascent;
    }

    private Pane place(TextLayout word, double height) {
        Path outline = new Path(elements(
                word.getOutline(AffineTransform.getTranslateInstance(0, ascent)).getPathIterator(null)));
        outline.getStyleClass().add("khmer-word");
        Pane place = new Pane(outline);
        place.setMinSize(word.getAdvance(), height);
        place.setMaxSize(word.getAdvance(), height);
        return place;
    }

    private static TextLayout layout(String word, float size) {
        java.awt.Font khmer = Shaping.KHMER.deriveFont(size);
        java.awt.Font other = Shaping.OTHER.deriveFont(size);
        AttributedString styled = new AttributedString(word);
        for (int i = 0; i < word.length(); i++) {
            styled.addAttribute(TextAttribute.FONT, khmer.canDisplay(word.charAt(i)) ? khmer : other, i, i + 1);
        }
        return new TextLayout(styled.getIterator(), ANY_SIZE);
    }

    private static List<PathElement> elements(PathIterator outline) {
        List<PathElement> elements = new ArrayList<>();
        double[] at = new double[6];
        for (; !outline.isDone(); outline.next()) {
            elements.add(
                    switch (outline.currentSegment(at)) {
                        case PathIterator.SEG_MOVETO -> new MoveTo(at[0], at[1]);
                        case PathIterator.SEG_LINETO -> new LineTo(at[0], at[1]);
                        case PathIterator.SEG_QUADTO -> new QuadCurveTo(at[0], at[1], at[2], at[3]);
                        case PathIterator.SEG_CUBICTO -> new CubicCurveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                        default -> new ClosePath();
                    });
        }
        return elements;
    }

    /** The fonts of Java2D, read when the first card is shown. */
    private static final class Shaping {

        static final java.awt.Font KHMER = font(Fonts.openKhmer());
        static final java.awt.Font OTHER = font(Fonts.openRegular());

        private Shaping() {}

        private static java.awt.Font font(InputStream file) {
            try (file) {
                return java.awt.Font.createFont(java.awt.Font.TRUETYPE_FONT, file);
            } catch (FontFormatException | IOException e) {
                throw new IllegalStateException("the app ships a font that cannot be read", e);
            }
        }
    }
}
