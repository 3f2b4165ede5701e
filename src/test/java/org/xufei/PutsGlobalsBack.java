package org.xufei;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The app changes the default locale and the handler of uncaught exceptions; each test starts in English and puts both back. */
public final class PutsGlobalsBack implements BeforeEachCallback, AfterEachCallback {

    private Locale locale = Locale.getDefault();
    private Optional<Thread.UncaughtExceptionHandler> handler = Optional.empty();

    @Override
    public void beforeEach(ExtensionContext context) {
        locale = Locale.getDefault();
        handler = Optional.ofNullable(Thread.getDefaultUncaughtExceptionHandler());
        Locale.setDefault(Locale.ENGLISH);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Locale.setDefault(locale);
        Thread.setDefaultUncaughtExceptionHandler(handler.orElse(null));
    }
}
