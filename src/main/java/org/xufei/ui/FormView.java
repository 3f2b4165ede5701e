package org.xufei.ui;

/** A view with fields to fill in, which are bound until it is closed. */
public abstract class FormView extends FxmlView {

    protected final FormBinder binder;

    protected FormView(Texts texts) {
        super(texts);
        binder = new FormBinder(texts, commands);
    }

    @Override
    public void close() {
        super.close();
        binder.close();
    }
}
