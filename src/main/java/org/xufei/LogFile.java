package org.xufei;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Where defects are written down: a few small files in the data folder, never with a phone number in them. */
final class LogFile implements AutoCloseable {

    private static final int MOST_BYTES = 256 * 1024;
    private static final int FILES = 3;

    private final Path file;
    private final Logger logger;
    private final Handler handler;

    private LogFile(Path file, Logger logger, Handler handler) {
        this.file = file;
        this.logger = logger;
        this.handler = handler;
    }

    /** @throws IOException if nothing can be written there */
    static LogFile in(Path dataFolder) throws IOException {
        Path folder = Files.createDirectories(dataFolder.resolve("log"));
        // A percent sign in the path would be a pattern to the handler.
        String pattern = folder.toString().replace("%", "%%") + "/xufei.%g.log";
        FileHandler handler = new FileHandler(pattern, MOST_BYTES, FILES, true);
        handler.setFormatter(new SimpleFormatter());
        Logger logger = Logger.getLogger("org.xufei");
        logger.setUseParentHandlers(false);
        logger.addHandler(handler);
        return new LogFile(folder.resolve("xufei.0.log"), logger, handler);
    }

    Path file() {
        return file;
    }

    void defect(Throwable defect) {
        logger.log(Level.SEVERE, "unforeseen", defect);
    }

    @Override
    public void close() {
        logger.removeHandler(handler);
        handler.close();
    }
}
