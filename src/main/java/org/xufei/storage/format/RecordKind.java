package org.xufei.storage.format;

import java.util.function.Function;

/**
 * A kind of record that has a file of its own.
 *
 * @param name of the file and of its format
 * @param list the name of the list in the file
 * @param key the {@link RecordJson#key()} of a record
 * @param secret whether no copy of the file is to be kept: its user deletes what is in it and means it
 * @param shared whether the file means the same on every computer, so that two of them may change it at once
 */
public record RecordKind<T>(
        String name,
        String list,
        Class<? extends RecordJson<T>> shape,
        Function<T, RecordJson<T>> toShape,
        Function<T, String> key,
        boolean secret,
        boolean shared) {

    /** One of which backups are kept. */
    public static <T> RecordKind<T> of(
            String name,
            String list,
            Class<? extends RecordJson<T>> shape,
            Function<T, RecordJson<T>> toShape,
            Function<T, String> key) {
        return new RecordKind<>(name, list, shape, toShape, key, false, true);
    }

    public RecordKind<T> asSecret() {
        return new RecordKind<>(name, list, shape, toShape, key, true, shared);
    }

    /** Of two that differ one is as good as the other, and every computer writes its own whenever the app closes. */
    public RecordKind<T> ofOneComputer() {
        return new RecordKind<>(name, list, shape, toShape, key, secret, false);
    }

    public String format() {
        return "xufei." + name;
    }
}
