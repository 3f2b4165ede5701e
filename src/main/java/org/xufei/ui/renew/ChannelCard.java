package org.xufei.ui.renew;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.xufei.domain.guide.Channel;
import org.xufei.domain.guide.ChannelService;
import org.xufei.ui.Choice;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.Texts;

/** A channel to pick: what it is, whom it suits, and whether the operator serves it. */
final class ChannelCard extends Choice {

    private final Channel channel;
    private final Texts texts;
    private final FlowPane head = new FlowPane();
    private final VBox content = new VBox();

    ChannelCard(Channel channel, Texts texts) {
        this.channel = channel;
        this.texts = texts;
        head.getStyleClass().add("channel-head");
        Region push = new Region();
        VBox.setVgrow(push, Priority.ALWAYS);
        content.getChildren()
                .setAll(
                        head,
                        Nodes.text(texts.of(channel.summary()), "channel-summary"),
                        push,
                        Nodes.text(texts.of(Message.of("renew.channel.goodfor", channel.goodFor())), "detail"));
        content.getStyleClass().add("channel-content");
        content.setMouseTransparent(true);
        getStyleClass().add("channel");
        setId("channel-" + channel.id());
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setGraphic(content);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        setMinWidth(0);
        setMinHeight(USE_PREF_SIZE);
        setPrefWidth(100);
        HBox.setHgrow(this, Priority.ALWAYS);
        show(Optional.empty());
    }

    Channel channel() {
        return channel;
    }

    /** @param service how the operator serves the channel; empty while none is picked */
    void show(Optional<ChannelService> service) {
        head.getChildren().setAll(Nodes.text(texts.of(channel.name()), "channel-name"));
        Optional<Message> doubt = service.map(ChannelService::state).flatMap(state -> switch (state) {
            case SERVED -> Optional.empty();
            case UNCONFIRMED -> Optional.of(Message.of("renew.channel.unconfirmed"));
            case NOT_SERVED -> Optional.of(Message.of("renew.channel.notserved"));
        });
        boolean missing = service.map(ChannelService::state)
                .filter(ChannelService.State.NOT_SERVED::equals)
                .isPresent();
        doubt.ifPresent(
                message -> head.getChildren().add(Nodes.badge(texts.of(message), missing ? "warning" : "neutral")));
        setAccessibleText(String.join(
                ", ", texts.of(channel.name()), doubt.map(texts::of).orElse(""), texts.of(channel.summary())));
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
                .mapToDouble(line -> content.getSpacing() + line.prefHeight(width))
                .sum();
    }
}
