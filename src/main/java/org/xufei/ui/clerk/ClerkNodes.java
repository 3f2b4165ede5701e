package org.xufei.ui.clerk;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.xufei.domain.Language;
import org.xufei.domain.Money;
import org.xufei.domain.guide.LocalizedText;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.guide.Phrase;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.Texts;

/** The parts of the card: Khmer large, what it means small below it. */
final class ClerkNodes {

    private static final String WARNING_ICON = "fth-alert-triangle";

    /** What a row in a box would like to have, in pixels; it takes what there is. */
    private static final double ROW = 250;

    private final Texts texts;

    ClerkNodes(Texts texts) {
        this.texts = texts;
    }

    /** @param style class of its Khmer */
    Node phrase(Phrase phrase, String style) {
        Node large = phrase.khmer()
                .<Node>map(khmer -> new KhmerText(khmer, style))
                .orElseGet(() -> Nodes.text(texts.of(phrase.text()), style));
        Label small = small(phrase.khmer().isPresent() ? meaning(phrase.text()) : inOtherLanguage(phrase.text()));
        VBox below = new VBox(small);
        below.getStyleClass().add("clerk-below");
        if (phrase.isUnreviewed()) {
            below.getChildren().add(unreviewed());
        } else if (phrase.khmer().isEmpty()) {
            below.getChildren().add(badge("clerk.nokhmer"));
        }
        VBox whole = new VBox(large, below);
        whole.getStyleClass().add("clerk-sentence");
        return whole;
    }

    Node network(ClerkSheet sheet) {
        List<Node> parts = new ArrayList<>();
        parts.add(label(sheet, "network"));
        parts.add(value(sheet.operator().map(Operator::name).orElse("")));
        parts.add(verdict(sheet.network()));
        return box(parts);
    }

    Node price(ClerkSheet sheet) {
        List<Node> parts = new ArrayList<>();
        parts.add(label(sheet, "amount"));
        sheet.price()
                .ifPresentOrElse(
                        price -> {
                            parts.add(row(
                                    value(plain(price.dollars())),
                                    Nodes.text("=", "clerk-equals"),
                                    value(plain(price.riel())),
                                    khmer(sheet, "riel")));
                            parts.add(Nodes.text(
                                    texts.of(Message.of(
                                            "clerk.rate", price.rate().ofOne())),
                                    "clerk-meaning"));
                        },
                        () -> parts.add(Nodes.text(texts.of(Message.of("clerk.amount.ask")), "clerk-ask")));
        sheet.lastPaid().map(this::verdict).ifPresent(parts::add);
        return box(parts);
    }

    Node plan(ClerkSheet sheet) {
        List<Node> parts = new ArrayList<>();
        sheet.phrase("activate").map(phrase -> phrase(phrase, "clerk-label")).ifPresent(parts::add);
        List<Node> values = new ArrayList<>();
        if (!sheet.plan().isEmpty()) {
            values.add(value(sheet.plan()));
        }
        Optional<Phrase> days = sheet.daysPhrase();
        days.flatMap(Phrase::khmer)
                .map(khmer -> new KhmerText(khmer, "clerk-phrase"))
                .ifPresent(values::add);
        if (values.isEmpty()) {
            parts.add(Nodes.text(texts.of(Message.of("clerk.plan.ask")), "clerk-ask"));
        } else {
            parts.add(row(values.toArray(Node[]::new)));
            days.map(Phrase::text)
                    .map(this::meaning)
                    .map(said -> Nodes.text(said, "clerk-meaning"))
                    .ifPresent(parts::add);
        }
        return box(parts);
    }

    Node proof(ClerkSheet.Proof proof) {
        return column(oneLine(proof.code(), "clerk-code"), small(texts.of(proof.expected())));
    }

    Node ladder(ClerkSheet.Ladder ladder) {
        return column(oneLine(String.join(" → ", ladder.numbers()), "clerk-code"), small(texts.of(ladder.said())));
    }

    private Node label(ClerkSheet sheet, String id) {
        FlowPane label = new FlowPane(khmer(sheet, id));
        label.getStyleClass().add("clerk-row");
        label.setPrefWrapLength(ROW);
        sheet.phrase(id)
                .map(phrase -> Nodes.text(meaning(phrase.text()), "clerk-meaning"))
                .ifPresent(label.getChildren()::add);
        return label;
    }

    private static Node khmer(ClerkSheet sheet, String id) {
        return new KhmerText(sheet.phrase(id).flatMap(Phrase::khmer).orElse(""), "clerk-label");
    }

    private static Label value(String text) {
        return Nodes.text(text, "clerk-value");
    }

    private Label verdict(ClerkSheet.Verdict verdict) {
        Label said = Nodes.text(texts.of(verdict.said()), "clerk-verdict", verdict.good() ? "fine" : "wrong");
        said.setGraphic(new FontIcon(verdict.good() ? "fth-check" : WARNING_ICON));
        return said;
    }

    private static Label oneLine(String text, String... styles) {
        Label label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** Takes whatever width what stands beside and above it leaves, in as many lines as that needs. */
    private static Label small(String text) {
        Label label = Nodes.text(text, "clerk-meaning");
        label.setMinWidth(0);
        label.setPrefWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private Node unreviewed() {
        return badge("clerk.unreviewed");
    }

    private Node badge(String key) {
        Label badge = Nodes.badge(texts.of(Message.of(key)), "warning");
        badge.setGraphic(new FontIcon(WARNING_ICON));
        return badge;
    }

    private static Node row(Node... parts) {
        FlowPane row = new FlowPane(parts);
        row.getStyleClass().add("clerk-row");
        row.setPrefWrapLength(ROW);
        return row;
    }

    private static Node box(List<Node> parts) {
        VBox box = new VBox(parts.toArray(Node[]::new));
        box.getStyleClass().add("clerk-box");
        box.setMinWidth(0);
        // All of them alike, whatever they say.
        box.setPrefWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    private static Node column(Node... parts) {
        VBox column = new VBox(parts);
        column.getStyleClass().add("clerk-column");
        column.setMaxWidth(Double.MAX_VALUE);
        column.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    /** In the language of the app first. */
    private String meaning(LocalizedText text) {
        return texts.of(text) + " · " + inOtherLanguage(text);
    }

    private String inOtherLanguage(LocalizedText text) {
        return text.in(texts.language() == Language.CHINESE ? Language.ENGLISH : Language.CHINESE);
    }

    /** {@code $2}, {@code $2.50}, {@code 8,000}: no more decimals than it takes to read it across a counter. */
    static String plain(Money money) {
        boolean whole = money.amount().stripTrailingZeros().scale() <= 0;
        String digits = String.format(
                Locale.ROOT,
                whole ? "%,.0f" : "%,.2f",
                money.amount().setScale(money.currency().decimals(), RoundingMode.UNNECESSARY));
        return money.currency().decimals() == 0 ? digits : money.currency().symbol() + digits;
    }
}
