package org.xufei.ui.guide;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.StringProperty;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.xufei.domain.Currency;
import org.xufei.domain.guide.Channel;
import org.xufei.domain.guide.Operator;
import org.xufei.ui.ComboBoxes;
import org.xufei.ui.FxmlView;
import org.xufei.ui.Message;
import org.xufei.ui.Nodes;
import org.xufei.ui.Texts;

/** Takes what the user adds to the guide. */
final class OwnDraftView extends FxmlView {

    private static final String ANY = "";

    private final GuideViewModel viewModel;
    private final OwnDraft draft;

    @FXML
    private ComboBox<OwnDraft.Kind> kind;

    @FXML
    private ComboBox<String> operator;

    @FXML
    private ComboBox<String> channel;

    @FXML
    private TextField text;

    @FXML
    private TextField amount;

    @FXML
    private ComboBox<Currency> currency;

    @FXML
    private TextField days;

    @FXML
    private TextField date;

    @FXML
    private Label error;

    @FXML
    private Button save;

    @FXML
    private Button cancel;

    OwnDraftView(GuideViewModel viewModel, Texts texts) {
        super(texts);
        this.viewModel = viewModel;
        draft = viewModel.draft();
        load();
    }

    @FXML
    private void initialize() {
        ComboBoxes.offer(kind, Arrays.asList(OwnDraft.Kind.values()), this::name);
        ComboBoxes.offer(currency, Arrays.asList(Currency.values()), Currency::name);
        commands.bind(save, viewModel.commands().add);
        commands.bind(cancel, viewModel.commands().cancel);
        List.of(text, amount, days, date)
                .forEach(box ->
                        box.setOnAction(entered -> viewModel.commands().add.run()));
        follow(
                draft.kind.subscribe(this::offerFor),
                ComboBoxes.choose(kind, draft.kind),
                ComboBoxes.choose(currency, draft.currency),
                ComboBoxes.choose(operator, draft.operator),
                ComboBoxes.choose(channel, draft.channel),
                Nodes.bind(text.textProperty(), draft.text),
                Nodes.bind(amount.textProperty(), draft.amount),
                Nodes.bind(days.textProperty(), draft.days),
                Nodes.bind(date.textProperty(), draft.date),
                draft.error().subscribe(told -> Nodes.show(error, told.map(texts::of))));
    }

    /** With the text, where there is one: what it is about may be chosen already. */
    @Override
    public void focusFirstControl() {
        (text.isVisible() ? text : kind).requestFocus();
    }

    private String name(OwnDraft.Kind of) {
        return texts.of(
                switch (of) {
                    case STEP -> Message.of("guide.own.kind.step");
                    case NOTE -> Message.of("guide.own.kind.note");
                    case VALIDITY -> Message.of("guide.own.kind.validity");
                    case HOLIDAY -> Message.of("guide.own.kind.holiday");
                    case NO_HOLIDAY -> Message.of("guide.own.kind.noholiday");
                });
    }

    /** Shows the fields of this kind, and what may be chosen for it. */
    private void offerFor(OwnDraft.Kind of) {
        boolean isText = of == OwnDraft.Kind.STEP || of == OwnDraft.Kind.NOTE;
        boolean isValidity = of == OwnDraft.Kind.VALIDITY;
        boolean isDay = of == OwnDraft.Kind.HOLIDAY || of == OwnDraft.Kind.NO_HOLIDAY;
        List<String> operators = new ArrayList<>(
                draft.guide().operators().stream().map(Operator::id).toList());
        List<String> channels = new ArrayList<>(
                draft.guide().channels().stream().map(Channel::id).toList());
        if (isText) {
            operators.add(0, ANY);
        } else {
            channels.add(0, ANY);
        }
        offer(operator, draft.operator, operators, this::operatorName);
        offer(channel, draft.channel, channels, this::channelName);
        Nodes.show(operator, !isDay);
        Nodes.show(channel, !isDay);
        Nodes.show(text, isText || of == OwnDraft.Kind.HOLIDAY);
        Nodes.show(amount, isValidity);
        Nodes.show(currency, isValidity);
        Nodes.show(days, isValidity);
        Nodes.show(date, isDay);
        text.setPromptText(texts.of(Message.of(isText ? "guide.own.text" : "guide.own.holiday.name")));
    }

    private static void offer(
            ComboBox<String> box, StringProperty chosen, List<String> ids, Function<String, String> name) {
        if (!ids.contains(chosen.get())) {
            chosen.set(ids.get(0));
        }
        String now = chosen.get();
        ComboBoxes.offer(box, ids, name);
        box.setValue(now);
    }

    private String operatorName(String id) {
        return id.isEmpty()
                ? texts.of(Message.of("guide.any.operator"))
                : draft.guide().operator(id).map(Operator::name).orElse(id);
    }

    private String channelName(String id) {
        return id.isEmpty()
                ? texts.of(Message.of("guide.any.channel"))
                : draft.guide().channel(id).map(of -> texts.of(of.name())).orElse(id);
    }
}
