package org.xufei.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/** The bundled fonts: a bare machine has neither Chinese nor Khmer letters. */
public final class Fonts {

    /** Under {@code org/xufei/ui/fonts}. */
    static final List<String> FILES = List.of(
            "NotoSansSC-Regular.ttf", "NotoSansSC-Bold.ttf", "NotoSansKhmer-Regular.ttf", "NotoSansKhmer-Bold.ttf");

    private Fonts() {}

    /** The file with Chinese and Latin letters. */
    public static byte[] regular() {
        return read(FILES.get(0));
    }

    /** The same in bold. */
    public static byte[] bold() {
        return read(FILES.get(1));
    }

    /** The first of the files, to be closed by the caller. */
    public static InputStream openRegular() {
        return open(FILES.get(0));
    }

    /** The file with Khmer letters, to be closed by the caller. */
    public static InputStream openKhmer() {
        return open(FILES.get(2));
    }

    private static InputStream open(String file) {
        InputStream in = Fonts.class.getResourceAsStream("fonts/" + file);
        if (in == null) {
            throw new IllegalStateException("the app ships the font " + file);
        }
        return in;
    }

    private static byte[] read(String file) {
        try (InputStream in = open(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("reading the app's own font " + file, e);
        }
    }

    /** Makes the families known to CSS by name. Must come before the first scene. */
    public static void load() {
        for (String file : FILES) {
            try (InputStream in = Fonts.class.getResourceAsStream("fonts/" + file)) {
                if (in == null || Font.loadFont(in, 14) == null) {
                    throw new IllegalStateException("the app ships the font " + file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("reading the app's own font " + file, e);
            }
        }
    }
}
