package org.xufei.content;

import java.io.IOException;
import java.io.InputStream;
import org.xufei.domain.guide.Guide;
import org.xufei.json.Json;
import org.xufei.json.JsonFault;
import org.xufei.json.JsonPlace;

/** The guide as a JSON document, {@code guide.json}: the bundled one, or one of the user's own in the same form. */
public final class GuideFile {

    private static final String BUNDLED = "guide.json";

    private GuideFile() {}

    /**
     * The guide that comes with the app.
     *
     * @throws IllegalStateException if it is broken, which only a broken package can bring about
     */
    public static Guide bundled() {
        try (InputStream in = GuideFile.class.getResourceAsStream(BUNDLED)) {
            if (in == null) {
                throw new IllegalStateException("the app was packaged without " + BUNDLED);
            }
            return read(in.readAllBytes());
        } catch (IOException | JsonFault e) {
            throw new IllegalStateException("the bundled guide is broken", e);
        }
    }

    /**
     * Reads a guide and finds that it is complete: nothing unknown, nothing missing, every reference leads somewhere. What a guide of an
     * earlier version could not say yet is taken from the bundled one.
     *
     * @throws JsonFault with the path and line of the first fault
     */
    public static Guide read(byte[] utf8) throws JsonFault {
        GuideJson shape = Json.read(utf8, GuideJson.class);
        try {
            return shape.toDomain(JsonPlace.ROOT, EarlierVersionDefaults.of(shape.version(), GuideFile::bundled));
        } catch (JsonFault e) {
            throw e.onLine(Json.lineOf(utf8, e.path()));
        }
    }
}
