package org.xufei.json;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Strict JSON through Gson: UTF-8 that is UTF-8, one document and nothing behind it, no key twice, no key unknown, none missing.
 * Shapes are records whose components are texts, whole numbers, booleans, lists, maps and other shapes.
 */
public final class Json {

    private static final Gson GSON = new GsonBuilder()
            .setStrictness(Strictness.STRICT)
            .disableHtmlEscaping()
            .serializeNulls() // Those inside Unknown; a shape's own absent values are left out by StrictRecords.
            .registerTypeAdapterFactory(new StrictRecords())
            .registerTypeAdapterFactory(new OpenShapes())
            .registerTypeAdapterFactory(new StrictContainers())
            .registerTypeAdapter(String.class, StrictValue.TEXT)
            .registerTypeAdapter(int.class, StrictValue.WHOLE_NUMBER)
            .registerTypeAdapter(Integer.class, StrictValue.WHOLE_NUMBER)
            .registerTypeAdapter(boolean.class, StrictValue.TRUTH)
            .registerTypeAdapter(Boolean.class, StrictValue.TRUTH)
            .create();

    private static final Pattern LONE_SURROGATE = Pattern.compile("[\\x{D800}-\\x{DFFF}]");

    private Json() {}

    /**
     * Reads a whole document.
     *
     * @throws JsonFault with path and line, whatever is wrong with it
     */
    public static <S> S read(byte[] utf8, Class<S> shape) throws JsonFault {
        return read(utf8, in -> GSON.getAdapter(shape).read(in));
    }

    /**
     * Reads a whole document, and what it has beside its {@link Extensible} shape.
     *
     * @throws JsonFault with path and line, whatever is wrong with it
     */
    public static <S> WithUnknownKeys<S> readOpen(byte[] utf8, Class<S> shape) throws JsonFault {
        return read(utf8, in -> OpenShapes.read(GSON.getAdapter(shape), in));
    }

    /**
     * Reads a whole document that holds a list beside its header.
     *
     * @param list the key under which the list stands
     * @throws JsonFault with path and line, whatever is wrong with it
     */
    public static <H, S> OpenDocument<H, S> readDocument(byte[] utf8, Class<H> header, String list, Class<S> item)
            throws JsonFault {
        return read(utf8, in -> OpenShapes.readDocument(GSON, in, header, list, item));
    }

    /** Takes a document off a reader that stands before it. */
    @FunctionalInterface
    private interface Reading<T> {
        T from(ShapeReader in) throws IOException;
    }

    private static <T> T read(byte[] utf8, Reading<T> reading) throws JsonFault {
        String text = decode(utf8);
        if (text.isBlank()) {
            throw new JsonFault(JsonFault.Kind.EMPTY, "");
        }
        walk(text, (path, line) -> {});
        ShapeReader in = strict(new StringReader(text));
        try {
            return reading.from(in);
        } catch (StrictRecords.Found e) {
            String path = plainPath(e.path);
            throw new JsonFault(e.kind, path, e).onLine(lineOf(utf8, path));
        } catch (IOException | JsonParseException | IllegalStateException e) {
            String path = plainPath(in.getPath());
            throw new JsonFault(JsonFault.Kind.WRONG_TYPE, path, e).onLine(lineOf(utf8, path));
        }
    }

    /**
     * The shape as JSON on one line, which {@link #read} takes. Half a character, which is no text and has no bytes in UTF-8, becomes the
     * replacement character U+FFFD.
     */
    public static String write(Object shape) {
        return LONE_SURROGATE.matcher(GSON.toJson(shape)).replaceAll("\uFFFD");
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
        Nearest nearest = new Nearest(path);
        walk(decode(utf8), nearest);
        return nearest.line;
    }

    /** Remembers only what is nearest: a file can hold millions of values. */
    private static final class Nearest implements Visitor {

        private final String path;
        private int length;
        private int line = 1;

        Nearest(String path) {
            this.path = path;
        }

        @Override
        public void visit(Supplier<String> place, int lineOfPlace) {
            String visited = plainPath(place.get());
            if (visited.length() >= length && isAround(visited)) {
                length = visited.length();
                line = lineOfPlace;
            }
        }

        private boolean isAround(String place) {
            return path.startsWith(place)
                    && (place.isEmpty()
                            || place.length() == path.length()
                            || ".[".indexOf(path.charAt(place.length())) >= 0);
        }
    }

    /** Told of every value: its path, which costs something to make, and its line. */
    @FunctionalInterface
    private interface Visitor {
        void visit(Supplier<String> path, int line);
    }

    /**
     * Goes through every value. That finds what is no JSON, and each key that stands twice: Gson lets that pass in values that no
     * shape describes.
     */
    private static void walk(String text, Visitor visitor) throws JsonFault {
        Deque<Set<String>> keys = new ArrayDeque<>();
        LineReader reader = new LineReader(text);
        JsonReader in = strict(reader);
        try {
            for (JsonToken token = in.peek(); token != JsonToken.END_DOCUMENT; token = in.peek()) {
                switch (token) {
                    case NAME -> {
                        if (!keys.element().add(in.nextName())) {
                            throw new JsonFault(JsonFault.Kind.DUPLICATE_KEY, plainPath(in.getPath()))
                                    .onLine(reader.line());
                        }
                    }
                    case BEGIN_OBJECT -> {
                        visitor.visit(in::getPath, reader.line());
                        in.beginObject();
                        keys.push(new HashSet<>());
                    }
                    case END_OBJECT -> {
                        in.endObject();
                        keys.pop();
                    }
                    case BEGIN_ARRAY -> {
                        visitor.visit(in::getPath, reader.line());
                        in.beginArray();
                    }
                    case END_ARRAY -> in.endArray();
                    case STRING, NUMBER -> {
                        visitor.visit(in::getPath, reader.line());
                        var unused = in.nextString(); // skipValue() lets control characters pass.
                    }
                    default -> {
                        visitor.visit(in::getPath, reader.line());
                        in.skipValue();
                    }
                }
            }
        } catch (IOException e) {
            throw new JsonFault(JsonFault.Kind.SYNTAX, plainPath(in.getPath()), e).onLine(reader.line());
        }
    }

    private static ShapeReader strict(Reader text) {
        ShapeReader in = new ShapeReader(text);
        in.setStrictness(Strictness.STRICT);
        return in;
    }

    /**
     * Bytes as text.
     *
     * @throws JsonFault if they are not UTF-8; nothing is replaced silently
     */
    public static String decode(byte[] utf8) throws JsonFault {
        ByteBuffer bytes = ByteBuffer.wrap(utf8);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(bytes)
                    .toString();
        } catch (CharacterCodingException e) {
            // The decoder stops before what it cannot read.
            String before = new String(utf8, 0, bytes.position(), StandardCharsets.UTF_8);
            int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
            throw new JsonFault(JsonFault.Kind.NOT_UTF8, "", e).onLine(line);
        }
    }

    /** Gson's {@code $.operators[2].} is our {@code operators[2]}. */
    private static String plainPath(String gsonPath) {
        return gsonPath.replaceFirst("^\\$\\.?", "").replaceFirst("\\.$", "");
    }
}
