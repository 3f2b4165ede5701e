package org.xufei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which controls of an FXML may call a method of their view by themselves; what stands in code is held by {@link ArchitectureTest}. */
final class FxmlHandlersTest {

    private static final Pattern ELEMENT = Pattern.compile("<(\\w+)\\b([^<>]*)>");
    private static final Pattern HANDLER = Pattern.compile("\\b(on[A-Z]\\w*)=\"#(\\w+)\"");

    /** A handler, and on what it stands. */
    private record Handler(Path file, String element, String event, String method) {}

    @Test
    void onlyWhatShowsItsValueOrShowsMoreHasAHandler() throws IOException, ClassNotFoundException {
        List<Handler> verbs = new ArrayList<>();
        int found = 0;
        for (Handler handler : handlers()) {
            found++;
            Class<?> control = classOf(handler);
            if (!handler.event().equals("onAction")
                    || ArchitectureTest.NO_VERBS.stream().noneMatch(kind -> kind.isAssignableFrom(control))) {
                verbs.add(handler);
            }
        }

        assertThat(found).isGreaterThan(10);
        assertThat(verbs)
                .as("make a Command or a RowCommand of each, in the list of its room, and bind the control to it")
                .isEmpty();
    }

    private static List<Handler> handlers() throws IOException {
        List<Handler> handlers = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".fxml")).toList()) {
                Matcher element = ELEMENT.matcher(Files.readString(file));
                while (element.find()) {
                    HANDLER.matcher(element.group(2))
                            .results()
                            .forEach(handler -> handlers.add(
                                    new Handler(file, element.group(1), handler.group(1), handler.group(2))));
                }
            }
        }
        return handlers;
    }

    private static Class<?> classOf(Handler handler) throws IOException, ClassNotFoundException {
        Matcher imported = Pattern.compile("<\\?import ([\\w.]+\\." + handler.element() + ")\\?>")
                .matcher(Files.readString(handler.file()));
        assertThat(imported.find()).as("%s is imported", handler).isTrue();
        // Not initialised: that takes a toolkit.
        return Class.forName(imported.group(1), false, FxmlHandlersTest.class.getClassLoader());
    }
}
