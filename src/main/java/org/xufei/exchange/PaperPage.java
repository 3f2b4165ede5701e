package org.xufei.exchange;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/**
 * One page of A4 as a PDF file: texts and pictures below each other, made smaller all together if they would not fit. Text is text, to be
 * searched and copied.
 *
 * @see <a href="https://pdfbox.apache.org">Apache PDFBox</a>
 */
public final class PaperPage {

    private static final float MARGIN = 44;
    private static final float LINE_HEIGHT = 1.4f;
    private static final float ASCENT = 1.05f;
    private static final float WIDEST = 120;
    private static final String UNKNOWN = "?";

    private final byte[] regular;
    private final byte[] bold;

    /**
     * @param regular a TrueType font that has all that is written
     * @param bold likewise
     */
    public PaperPage(byte[] regular, byte[] bold) {
        this.regular = regular.clone();
        this.bold = bold.clone();
    }

    /** Something on the page, as wide as the page. */
    public sealed interface Part {}

    /** @param size in points */
    public record Line(String text, double size, boolean bold) implements Part {}

    /** A text on one line, bold, as large as the page is wide. */
    public record Widest(String text) implements Part {}

    /** @param points high */
    public record Gap(double points) implements Part {}

    /** A line across the page. */
    public record Rule() implements Part {}

    /** What cannot be written as text. */
    public static final class Picture implements Part {

        private final BufferedImage image;
        private final double points;

        /**
         * @param argb its pixels, row by row
         * @param points its width on the page
         */
        public Picture(int width, int height, int[] argb, double points) {
            image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
            image.setRGB(0, 0, width, height, argb, 0, width);
            this.points = points;
        }

        private float height(float width) {
            return width * image.getHeight() / image.getWidth();
        }
    }

    /** The file. */
    public byte[] of(List<Part> parts) {
        try (PDDocument document = new PDDocument()) {
            Sheet sheet = new Sheet(
                    document,
                    PDType0Font.load(document, new ByteArrayInputStream(regular), true),
                    PDType0Font.load(document, new ByteArrayInputStream(bold), true));
            sheet.write(parts);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory", e);
        }
    }

    private record Sheet(PDDocument document, PDFont regular, PDFont bold) {

        private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
        private static final float HEIGHT = PDRectangle.A4.getHeight() - 2 * MARGIN;

        void write(List<Part> parts) throws IOException {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            float share = 1;
            // Smaller text takes fewer lines, so that the first guess may be too small but never too large.
            for (float high = height(parts, share); high > HEIGHT; high = height(parts, share)) {
                share *= Math.min(0.98f, HEIGHT / high);
            }
            try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                float top = PDRectangle.A4.getHeight() - MARGIN;
                for (Part part : parts) {
                    draw(out, part, top, share);
                    top -= height(part, share);
                }
            }
        }

        private float height(List<Part> parts, float share) throws IOException {
            float high = 0;
            for (Part part : parts) {
                high += height(part, share);
            }
            return high;
        }

        private float height(Part part, float share) throws IOException {
            if (part instanceof Line line) {
                float size = (float) line.size() * share;
                return lines(line.text(), font(line.bold()), size).size() * size * LINE_HEIGHT;
            } else if (part instanceof Widest widest) {
                return size(widest) * share;
            } else if (part instanceof Gap gap) {
                return (float) gap.points() * share;
            } else if (part instanceof Picture picture) {
                return picture.height(width(picture, share));
            }
            return 6 * share;
        }

        private void draw(PDPageContentStream out, Part part, float top, float share) throws IOException {
            if (part instanceof Line line) {
                float size = (float) line.size() * share;
                float base = top - size * ASCENT;
                for (String piece : lines(line.text(), font(line.bold()), size)) {
                    text(out, piece, font(line.bold()), size, base);
                    base -= size * LINE_HEIGHT;
                }
            } else if (part instanceof Widest widest) {
                float size = size(widest) * share;
                text(out, known(widest.text(), bold), bold, size, top - size * 0.85f);
            } else if (part instanceof Picture picture) {
                float width = width(picture, share);
                float height = picture.height(width);
                out.drawImage(
                        LosslessFactory.createFromImage(document, picture.image), MARGIN, top - height, width, height);
            } else if (part instanceof Rule) {
                out.moveTo(MARGIN, top - 3 * share);
                out.lineTo(MARGIN + WIDTH, top - 3 * share);
                out.stroke();
            }
        }

        private static void text(PDPageContentStream out, String text, PDFont font, float size, float base)
                throws IOException {
            out.beginText();
            out.setFont(font, size);
            out.newLineAtOffset(MARGIN, base);
            out.showText(text);
            out.endText();
        }

        private PDFont font(boolean isBold) {
            return isBold ? bold : regular;
        }

        private static float width(Picture picture, float share) {
            return Math.min(WIDTH, (float) picture.points * share);
        }

        private float size(Widest widest) throws IOException {
            return Math.min(WIDEST, WIDTH / (bold.getStringWidth(known(widest.text(), bold)) / 1000));
        }

        /** Broken where it is too wide: at a space if there is one, else anywhere, as Chinese may be. */
        private static List<String> lines(String text, PDFont font, float size) throws IOException {
            List<String> lines = new ArrayList<>();
            String rest = known(text, font);
            while (!rest.isEmpty()) {
                int end = fitting(rest, font, size);
                int space = rest.lastIndexOf(' ', end);
                int cut = end == rest.length() || space <= 0 ? end : space;
                lines.add(rest.substring(0, cut).strip());
                rest = rest.substring(cut).stripLeading();
            }
            return lines;
        }

        private static int fitting(String text, PDFont font, float size) throws IOException {
            float width = 0;
            int end = 0;
            while (end < text.length()) {
                int next = text.offsetByCodePoints(end, 1);
                width += font.getStringWidth(text.substring(end, next)) / 1000 * size;
                if (width > WIDTH && end > 0) {
                    return end;
                }
                end = next;
            }
            return end;
        }

        /** With a sign in place of what the font lacks, such as an emoji in the name of a plan. */
        private static String known(String text, PDFont font) throws IOException {
            StringBuilder known = new StringBuilder();
            for (int c : text.codePoints().toArray()) {
                String letter = Character.toString(c);
                try {
                    font.encode(letter);
                    known.append(letter);
                } catch (IllegalArgumentException e) {
                    known.append(UNKNOWN);
                }
            }
            return known.toString();
        }
    }
}
