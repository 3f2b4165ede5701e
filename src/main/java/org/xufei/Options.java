package org.xufei;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xufei.storage.DataFolder;

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

    /** The data folder on this machine; see {@link #folder(String, Map, String)}. */
    Path folder() throws Wrong {
        return folder(System.getProperty("os.name"), System.getenv(), System.getProperty("user.home"));
    }

    /**
     * The data folder: the one asked for, else the usual one of this system.
     *
     * @throws Wrong if the usual one cannot be named
     */
    Path folder(String osName, Map<String, String> environment, String home) throws Wrong {
        if (data.isPresent()) {
            return data.get();
        }
        try {
            return DataFolder.defaultPath(osName, environment, Path.of(home));
        } catch (InvalidPathException e) {
            throw new Wrong(unnameable(e.getInput()));
        }
    }

    private static Path path(String text) throws Wrong {
        try {
            if (!text.isBlank()) {
                return Path.of(text).toAbsolutePath();
            }
        } catch (InvalidPathException e) {
            if (text.indexOf('\0') < 0) {
                throw new Wrong(unnameable(text));
            }
        }
        throw new Wrong("\"" + text + "\" is not a folder name. Usage: xufei [--data FOLDER]");
    }

    /**
     * Says that a folder cannot be opened because its name has characters that this session's locale lacks: with
     * {@code LC_ALL=C}, Java names files in ASCII alone.
     */
    private static String unnameable(String text) {
        return "Xufei cannot name the folder \"" + text + "\" in this session's locale. Set LC_ALL to a UTF-8 locale,"
                + " such as C.UTF-8, or choose another folder with --data.";
    }
}
