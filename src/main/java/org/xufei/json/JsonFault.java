package org.xufei.json;

import org.jspecify.annotations.Nullable;

/** What is wrong in a JSON text, and where. */
public final class JsonFault extends Exception {

    private static final long serialVersionUID = 1;

    /** What is wrong. */
    public enum Kind {
        EMPTY,
        NOT_UTF8,
        /** Not JSON at all: a bracket, comma or quotation mark missing, or something behind the end. */
        SYNTAX,
        DUPLICATE_KEY,
        UNKNOWN_KEY,
        MISSING,
        /** A number where a text belongs, and the like. */
        WRONG_TYPE,
        /** A text or number that does not mean anything here. */
        BAD_VALUE,
        /** A text is there, but one of its languages is blank. */
        BLANK_TRANSLATION,
        DUPLICATE_ID,
        /** An id that nothing bears. */
        UNKNOWN_REFERENCE
    }

    private final Kind kind;
    private final String path;
    private final int line;

    /** A fault at a place whose line is not known yet; see {@link #onLine}. */
    public JsonFault(Kind kind, String path) {
        this(kind, path, 0, null);
    }

    /** The same, found by something that went wrong. */
    public JsonFault(Kind kind, String path, Exception cause) {
        this(kind, path, 0, cause);
    }

    private JsonFault(Kind kind, String path, int line, @Nullable Throwable cause) {
        super(kind + " at " + path + (line > 0 ? " on line " + line : ""), cause);
        this.kind = kind;
        this.path = path;
        this.line = line;
    }

    /** The same fault on a line of its file, counted from 1. */
    public JsonFault onLine(int newLine) {
        return new JsonFault(kind, path, newLine, getCause());
    }

    public Kind kind() {
        return kind;
    }

    /** The place as in {@code operators[2].name.en}; empty for the document as a whole. */
    public String path() {
        return path;
    }

    /** Counted from 1; 0 if not known. */
    public int line() {
        return line;
    }
}
