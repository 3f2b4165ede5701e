package org.xufei.json;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Strict JSON through Gson: UTF-8 that is UTF-8, one document and nothing behind it, no key twice, no key unknown, none missing.
 * Shapes are records whose components are texts, whole numbers, booleans, lists, maps and other shapes.
 */
public final class Json {

    private static final Gson GSON = new GsonBuilder()
            .setStrictness(Strictness.STRICT)
            .disableHtmlEscaping()
            .registerTypeAdapterFactory(new StrictRecords())
            .registerTypeAdapter(String.class, StrictValue.TEXT)
            .registerTypeAdapter(int.class, StrictValue.WHOLE_NUMBER)
            .registerTypeAdapter(Integer.class, StrictValue.WHOLE_NUMBER)
            .registerTypeAdapter(boolean.class, StrictValue.TRUTH)
            .create();

    private Json() {}

    /**
     * Reads a whole document.
     *
     * @throws JsonFault with path and line, whatever is wrong with it
     */
    public static <S> S read(byte[] utf8, Class<S> shape) throws JsonFault {
        String text = decode(utf8);
        if (text.isBlank()) {
            throw new JsonFault(JsonFault.Kind.EMPTY, "");
        }
        LineReader lines = new LineReader(text);
        JsonReader in = new JsonReader(lines);
        in.setStrictness(Strictness.STRICT);
        try {
            return readToTheEnd(in, shape);
        } catch (StrictRecords.Found e) {
            throw new JsonFault(e.kind, plainPath(e.path), e).onLine(lines.line());
        } catch (IOException | JsonParseException | IllegalStateException e) {
            throw new JsonFault(JsonFault.Kind.SYNTAX, plainPath(in.getPath()), e).onLine(lines.line());
        }
    }

    private static <S> S readToTheEnd(JsonReader in, Class<S> shape) throws IOException {
        S read = GSON.getAdapter(shape).read(in);
        if (in.peek() != JsonToken.END_DOCUMENT) {
            throw new MalformedJsonException("something stands behind the end");
        }
        return read;
    }

    /** The shape as JSON on one line. */
    public static String write(Object shape) {
        return GSON.toJson(shape);
    }

    /**
     * The line on which a place stands, for a fault that was found after reading. If the place is not there, the nearest around it
     * counts.
     *
     * @param path as in {@link JsonFault#path()}
     * @return counted from 1
     * @throws JsonFault if this is not a JSON document
     */
    public static int lineOf(byte[] utf8, String path) throws JsonFault {
        LineReader lines = new LineReader(decode(utf8));
        JsonReader in = new JsonReader(lines);
        String nearest = "";
        int line = 1;
        try {
            for (JsonToken token = in.peek(); token != JsonToken.END_DOCUMENT; token = in.peek()) {
                switch (token) {
                    case BEGIN_OBJECT -> in.beginObject();
                    case END_OBJECT -> in.endObject();
                    case BEGIN_ARRAY -> in.beginArray();
                    case END_ARRAY -> in.endArray();
                    case NAME -> skipName(in);
                    default -> in.skipValue();
                }
                String here = plainPath(in.getPath());
                if (here.length() > nearest.length() && isWithin(path, here)) {
                    nearest = here;
                    line = lines.line();
                }
            }
            return line;
        } catch (IOException e) {
            throw new JsonFault(JsonFault.Kind.SYNTAX, plainPath(in.getPath()), e).onLine(lines.line());
        }
    }

    @SuppressWarnings("CheckReturnValue") // The reader's path tells the name; skipValue() would hide it.
    private static void skipName(JsonReader in) throws IOException {
        in.nextName();
    }

    private static boolean isWithin(String path, String place) {
        return path.startsWith(place)
                && (path.length() == place.length() || ".[".indexOf(path.charAt(place.length())) >= 0);
    }

    /**
     * Bytes as text.
     *
     * @throws JsonFault if they are not UTF-8; nothing is replaced silently
     */
    public static String decode(byte[] utf8) throws JsonFault {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(utf8))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new JsonFault(JsonFault.Kind.NOT_UTF8, "", e);
        }
    }

    /** Gson's {@code $.operators[2].} is our {@code operators[2]}. */
    private static String plainPath(String gsonPath) {
        return gsonPath.replaceFirst("^\\$\\.?", "").replaceFirst("\\.$", "");
    }
}
