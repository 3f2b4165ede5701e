package org.xufei.ui;

import javafx.fxml.FXML;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/** A view whose nodes stand in the FXML beside its class, and which follows its view model until it is closed. */
public abstract class FxmlView implements View {

    protected final Texts texts;
    /** Makes its controls from commands. */
    protected final CommandBinder commands;

    private Subscription subscriptions = Subscription.EMPTY;

    @FXML
    private Region root;

    protected FxmlView(Texts texts) {
        this.texts = texts;
        commands = new CommandBinder(texts);
    }

    /** Makes the nodes. To be called by the constructor, once it has set what {@code initialize()} needs. */
    protected final void load() {
        Views.load(this, texts);
    }

    /** Lasts until the view is closed. */
    protected final void follow(Subscription... more) {
        subscriptions = subscriptions.and(Subscription.combine(more));
    }

    @Override
    public final Region root() {
        return root;
    }

    @Override
    public void close() {
        subscriptions.unsubscribe();
        commands.close();
    }
}
