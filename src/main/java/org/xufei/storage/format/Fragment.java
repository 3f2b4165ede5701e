package org.xufei.storage.format;

/** A part of a damaged file that may be a record, as bytes: bad UTF-8 in one fragment does not touch the others. */
public final class Fragment {

    /** More than a log of the largest size holds; a file of crumbs must not fill the memory with them. */
    public static final int MAX = 500_000;

    private final int line;
    private final byte[] bytes;
    private final boolean counts;

    /**
     * @param line on which it begins, counted from 1
     * @param counts whether it was a record once, so that it is lost if it cannot be read
     */
    public Fragment(int line, byte[] bytes, boolean counts) {
        this.line = line;
        this.bytes = bytes;
        this.counts = counts;
    }

    public int line() {
        return line;
    }

    public byte[] bytes() {
        return bytes;
    }

    public boolean counts() {
        return counts;
    }
}
