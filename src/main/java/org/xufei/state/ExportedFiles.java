package org.xufei.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Files that the user asks for, written wherever the user says. */
public final class ExportedFiles {

    private final Background background;

    public ExportedFiles(Background background) {
        this.background = background;
    }

    /**
     * Writes a file, in place of the one that is there.
     *
     * @param done told on the FX thread whether it was written
     */
    public void write(Path file, byte[] bytes, Consumer<Boolean> done) {
        byte[] copy = bytes.clone();
        background.run(
                () -> {
                    try {
                        Files.write(file, copy);
                        return true;
                    } catch (IOException e) {
                        return false;
                    }
                },
                done,
                () -> done.accept(false));
    }
}
