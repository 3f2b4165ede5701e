package org.xufei.json;

import java.io.Reader;

/** Hands out a text one line at a time, so that a reader that reads ahead in buffers still knows the line. */
final class LineReader extends Reader {

    private final String text;
    private int position;
    private int line = 1;
    private boolean atLineEnd;
    /** Looked for once per line: looked for at every reading, a long line would cost the square of its length. */
    private int lineEnd;

    LineReader(String text) {
        this.text = text;
    }

    /** The line of what was handed out last, counted from 1. */
    int line() {
        return line;
    }

    @Override
    public int read(char[] target, int offset, int length) {
        if (position == text.length()) {
            return -1;
        }
        if (atLineEnd) {
            line++;
        }
        if (position == lineEnd) {
            int newline = text.indexOf('\n', position);
            lineEnd = newline < 0 ? text.length() : newline + 1;
        }
        int end = Math.min(lineEnd, position + length);
        text.getChars(position, end, target, offset);
        int count = end - position;
        position = end;
        atLineEnd = end == lineEnd;
        return count;
    }

    @Override
    public void close() {}
}
