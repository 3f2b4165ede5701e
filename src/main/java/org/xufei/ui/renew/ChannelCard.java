package org.xufei.ui.renew;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.fxml.FXML;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.xufei.domain.advice.ChannelReason;
import org.xufei.domain.advice.RankedChannel;
import org.xufei.domain.guide.Channel;
import org.xufei.domain.guide.ChannelService;
import org.xufei.domain.guide.LocalizedText;
import org.xufei.domain.guide.PaymentKind;
import org.xufei.ui.Choice;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.Texts;
import org.xufei.ui.Views;

/** A channel to pick: what it is, whom it suits, what it needs, how one pays, and whether the operator serves it. */
final class ChannelCard extends Choice {

    private static final int MAX_TO_BRING = 4;
    private static final int MAX_WAYS_TO_PAY = 3;
    private static final int MAX_REASONS = 3;

    private final Channel channel;
    private final Texts texts;
    private boolean whole = true;
    private Optional<RankedChannel> ranked = Optional.empty();
    private Optional<ShownAdvice> advice = Optional.empty();
    private String serviceState = "";

    @FXML
    private VBox content;

    @FXML
    private FlowPane head;

    @FXML
    private Label name;

    @FXML
    private Label doubt;

    @FXML
    private Label rank;

    @FXML
    private VBox reasons;

    @FXML
    private Label summary;

    @FXML
    private Label goodFor;

    @FXML
    private Region push;

    @FXML
    private Label bring;

    @FXML
    private Label pay;

    ChannelCard(Channel channel, Texts texts) {
        this.channel = channel;
        this.texts = texts;
        Views.load(this, texts);
        getStyleClass().add("channel");
        setId("channel-" + channel.id());
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(content);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setMinWidth(0);
        setMinHeight(USE_PREF_SIZE);
        setPrefWidth(100);
        show(Optional.empty());
    }

    @FXML
    private void initialize() {
        name.setText(texts.of(channel.name()));
        summary.setText(texts.of(channel.summary()));
        goodFor.setText(texts.of(Message.of("renew.channel.goodfor", channel.goodFor())));
        bring.setText(listed("renew.channel.bring", heads(channel.bring()), MAX_TO_BRING));
        pay.setText(
                channel.payments().isEmpty()
                        ? listed("renew.channel.pay", heads(channel.pay()), MAX_WAYS_TO_PAY)
                        : listed("renew.channel.pay", payments(), PaymentKind.values().length));
    }

    Channel channel() {
        return channel;
    }

    /** @param service how the operator serves the channel; empty while none is picked */
    void show(Optional<ChannelService> service) {
        Optional<Message> word = service.map(ChannelService::state).flatMap(state -> switch (state) {
            case SERVED -> Optional.empty();
            case UNCONFIRMED -> Optional.of(Message.of("renew.channel.unconfirmed"));
            case NOT_SERVED -> Optional.of(Message.of("renew.channel.notserved"));
        });
        boolean missing = service.map(ChannelService::state)
                .filter(ChannelService.State.NOT_SERVED::equals)
                .isPresent();
        serviceState = word.map(texts::of).orElse("");
        doubt.getStyleClass().setAll("label", "badge", missing ? "warning" : "neutral");
        showAll();
    }

    /** What it is and whom it suits: left away where there is little room. */
    void describe(boolean everything) {
        whole = everything;
        showAll();
    }

    /** Shows how well it suits and why, in place of what it is and whom it suits; empty to show that again. */
    void advise(Optional<ShownAdvice> newAdvice) {
        advice = newAdvice;
        ranked = advice.flatMap(of -> of.of(channel));
        showAll();
    }

    private void showAll() {
        boolean plain = ranked.isEmpty();
        Nodes.show(doubt, Optional.of(serviceState).filter(state -> plain && !state.isEmpty()));
        Nodes.show(rank, ranked.map(of -> texts.of(AdvicePhrases.rank(of))));
        rank.getStyleClass()
                .setAll("label", "badge", ranked.map(ChannelCard::tone).orElse("neutral"));
        reasons.getChildren().setAll(ranked.map(this::reasonLines).orElse(List.of()));
        Nodes.show(reasons, !plain);
        Nodes.show(summary, whole && plain);
        Nodes.show(goodFor, whole && plain);
        Nodes.show(push, whole);
        setTooltip(ranked.map(of -> new Tooltip(String.join("\n", said(of)))).orElse(null));
        List<String> heard = new ArrayList<>(List.of(name.getText(), plain ? doubt.getText() : rank.getText()));
        ranked.ifPresentOrElse(of -> heard.addAll(said(of)), () -> heard.add(summary.getText()));
        heard.addAll(List.of(bring.getText(), pay.getText()));
        setAccessibleText(String.join(", ", heard));
    }

    private static String tone(RankedChannel of) {
        if (of.unsuited()) {
            return "danger";
        }
        return of.rank() == 1 ? "good" : "neutral";
    }

    private List<Node> reasonLines(RankedChannel of) {
        return ShownAdvice.chosen(of, MAX_REASONS).stream()
                .map(reason -> new ReasonLine(reason.tone(), said(reason), texts).root())
                .toList();
    }

    private List<String> said(RankedChannel of) {
        return of.reasons().stream().map(this::said).toList();
    }

    private String said(ChannelReason reason) {
        return advice.map(of -> texts.of(of.reason(reason))).orElse("");
    }

    private List<String> heads(List<LocalizedText> items) {
        return items.stream()
                .map(texts::of)
                .map(ItemShortener::shorten)
                .distinct()
                .toList();
    }

    private List<String> payments() {
        return channel.payments().stream()
                .sorted()
                .map(kind -> texts.of(word(kind)))
                .toList();
    }

    /** All that is to be said of each item is one click away, above the steps. */
    private String listed(String key, List<String> heads, int most) {
        String list =
                heads.stream().limit(most).collect(Collectors.joining(texts.of(Message.of("renew.channel.list"))));
        return texts.of(
                Message.of(key, heads.size() > most ? texts.of(Message.of("renew.channel.list.more", list)) : list));
    }

    private static Message word(PaymentKind kind) {
        return switch (kind) {
            case CASH -> Message.of("renew.pay.cash");
            case SCRATCH_CARD -> Message.of("renew.pay.scratchcard");
            case BANK_CARD -> Message.of("renew.pay.bankcard");
            case BANK_APP -> Message.of("renew.pay.bankapp");
            case WALLET -> Message.of("renew.pay.wallet");
            case KHQR -> Message.of("renew.pay.khqr");
        };
    }

    // A button gives its graphic the size that the graphic would have without wrapping. These three let the text wrap
    // in the card.

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double inner = (width < 0 ? getWidth() : width) - insets.getLeft() - insets.getRight();
        return insets.getTop() + head.prefHeight(inner) + heightBelowHead(inner) + insets.getBottom();
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double inner = getWidth() - insets.getLeft() - insets.getRight();
        content.setMinSize(inner, getHeight() - insets.getTop() - insets.getBottom());
        content.setMaxSize(content.getMinWidth(), content.getMinHeight());
        super.layoutChildren();
    }

    private double heightBelowHead(double width) {
        return content.getChildren().stream()
                .skip(1)
                .filter(line -> line.isManaged())
                .mapToDouble(line -> content.getSpacing() + line.prefHeight(width))
                .sum();
    }
}
