package org.xufei.app;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;

/** A defect in words for the log: its kind and its places in the code. Never its message, which may quote what the user typed. */
final class DefectText {

    /** In characters: a defect can have thousands of causes. */
    private static final int MAX = 32 * 1024;
    /** Of one throwable: what is further out is the toolkit's, and would leave no room for the causes. */
    private static final int MAX_PLACES = 40;

    private final StringBuilder text = new StringBuilder();
    private final Set<Throwable> told = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Deque<Part> rest = new ArrayDeque<>();

    private record Part(String what, Throwable throwable) {}

    private DefectText() {}

    /** With all that caused it and all that it suppressed, each once, and cut where it becomes too long to be read. */
    static String of(Throwable defect) {
        DefectText defectText = new DefectText();
        defectText.rest.push(new Part("", defect));
        while (!defectText.rest.isEmpty() && defectText.text.length() < MAX) {
            defectText.tell(defectText.rest.pop());
        }
        return defectText.text.substring(0, Math.min(MAX, defectText.text.length()));
    }

    private void tell(Part part) {
        Throwable throwable = part.throwable();
        if (!told.add(throwable)) {
            return;
        }
        text.append(part.what()).append(throwable.getClass().getName()).append('\n');
        Arrays.stream(throwable.getStackTrace())
                .limit(MAX_PLACES)
                .forEach(place -> text.append("\tat ").append(place).append('\n'));
        if (throwable.getCause() != null) {
            rest.push(new Part("Caused by: ", throwable.getCause()));
        }
        for (Throwable suppressed : throwable.getSuppressed()) {
            rest.push(new Part("Suppressed: ", suppressed));
        }
    }
}
