package org.xufei;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What was asked for on the command line.
 *
 * @param data the data folder, if not the usual one
 */
record Options(Optional<Path> data) {

    /** What is wrong with the command line, in words for the terminal. */
    static final class Wrong extends Exception {
        private static final long serialVersionUID = 1;

        Wrong(String message) {
            super(message);
        }
    }

    static Options parse(List<String> arguments) throws Wrong {
        Optional<Path> data = Optional.empty();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals("--data") && i + 1 < arguments.size()) {
                data = Optional.of(path(arguments.get(++i)));
            } else if (argument.startsWith("--data=")) {
                data = Optional.of(path(argument.substring("--data=".length())));
            } else {
                throw new Wrong("Xufei does not know the option \"" + argument + "\". Usage: xufei [--data FOLDER]");
            }
        }
        return new Options(data);
    }

    private static Path path(String text) throws Wrong {
        try {
            if (!text.isBlank()) {
                return Path.of(text).toAbsolutePath();
            }
        } catch (InvalidPathException e) {
            throw wrongPath(text);
        }
        throw wrongPath(text);
    }

    private static Wrong wrongPath(String text) {
        return new Wrong("\"" + text + "\" is not a folder name. Usage: xufei [--data FOLDER]");
    }
}
