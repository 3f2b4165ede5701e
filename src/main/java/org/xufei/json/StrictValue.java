package org.xufei.json;

import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;

/** Reads a value of one JSON type and of no other: Gson by itself takes {@code "5"} for 5 and 5 for {@code "5"}. */
final class StrictValue<T> extends TypeAdapter<T> {

    /** Takes the value off a reader that stands before one of the right type. */
    @FunctionalInterface
    interface Read<T> {
        T from(JsonReader in) throws IOException;
    }

    /** Puts the value on a writer. */
    @FunctionalInterface
    interface Write<T> {
        void to(JsonWriter out, T value) throws IOException;
    }

    static final TypeAdapter<String> TEXT =
            new StrictValue<>(JsonToken.STRING, JsonReader::nextString, JsonWriter::value);
    static final TypeAdapter<Integer> WHOLE_NUMBER =
            new StrictValue<>(JsonToken.NUMBER, JsonReader::nextInt, JsonWriter::value);
    static final TypeAdapter<Boolean> TRUTH =
            new StrictValue<>(JsonToken.BOOLEAN, JsonReader::nextBoolean, JsonWriter::value);

    private final JsonToken token;
    private final Read<T> read;
    private final Write<T> write;

    StrictValue(JsonToken token, Read<T> read, Write<T> write) {
        this.token = token;
        this.read = read;
        this.write = write;
    }

    @Override
    public T read(JsonReader in) throws IOException {
        String place = in.getPath();
        if (in.peek() != token) {
            throw new StrictRecords.Found(JsonFault.Kind.WRONG_TYPE, place);
        }
        try {
            return read.from(in);
        } catch (NumberFormatException e) {
            throw new StrictRecords.Found(JsonFault.Kind.WRONG_TYPE, place);
        }
    }

    @Override
    public void write(JsonWriter out, T value) throws IOException {
        write.to(out, value);
    }
}
