package org.xufei.storage.format;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts the objects out of the list of a document by counting brackets, however an editor laid it out. Where brackets are missing it finds
 * what stands before.
 */
public final class BracketSplitter {

    /** The list stands in the document's object, and its items in the list. */
    private static final int IN_DOCUMENT = 1;

    private static final int IN_LIST = 2;

    private final byte[] file;
    private final String list;
    private final List<Fragment> fragments = new ArrayList<>();
    private int line = 1;
    private int depth;
    private String lastText = "";
    private boolean listOpen;
    private int itemStart;
    private int itemLine;

    private BracketSplitter(byte[] file, String list) {
        this.file = file;
        this.list = list;
    }

    /** @param list the key under which the list stands */
    public static List<Fragment> objects(byte[] file, String list) {
        BracketSplitter scan = new BracketSplitter(file, list);
        for (int at = 0; at < file.length && scan.fragments.size() < Fragment.MAX; at++) {
            at = scan.take(at);
        }
        if (scan.listOpen && scan.depth > IN_LIST) {
            scan.cut(file.length);
        }
        return scan.fragments;
    }

    /** @return the last byte that belongs to what begins here */
    private int take(int at) {
        switch (file[at]) {
            case '\n' -> line++;
            case '"' -> {
                return endOfText(at);
            }
            case '{', '[' -> open(at);
            case '}', ']' -> close(at);
            default -> {}
        }
        return at;
    }

    private int endOfText(int start) {
        int end = start + 1;
        // A text does not go over the end of a line in JSON: the scan finds its way again there if a quotation mark is
        // missing.
        while (end < file.length && file[end] != '"' && file[end] != '\n') {
            end += file[end] == '\\' ? 2 : 1;
        }
        if (depth == IN_DOCUMENT) {
            lastText = new String(
                    Arrays.copyOfRange(file, start + 1, Math.min(end, file.length)), StandardCharsets.ISO_8859_1);
        }
        return end < file.length && file[end] == '\n' ? end - 1 : end;
    }

    private void open(int at) {
        if (depth == IN_DOCUMENT) {
            listOpen = file[at] == '[' && lastText.equals(list);
        } else if (depth == IN_LIST) {
            itemStart = at;
            itemLine = line;
        }
        depth++;
    }

    private void close(int at) {
        depth--;
        if (depth == IN_LIST && listOpen) {
            cut(at + 1);
        }
    }

    private void cut(int end) {
        fragments.add(new Fragment(itemLine, Arrays.copyOfRange(file, itemStart, end), true));
    }
}
