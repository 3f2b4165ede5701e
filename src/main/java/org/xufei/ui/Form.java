package org.xufei.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/** The fields and choices of a form together. */
public final class Form {

    private final List<FormField<?>> fields;
    private final List<Property<?>> choices;

    /**
     * A form of these.
     *
     * @param fields in the order in which they are read: one whose meaning hangs on another comes behind it
     * @param choices none of which is ever null
     */
    public Form(List<FormField<?>> fields, List<Property<?>> choices) {
        this.fields = List.copyOf(fields);
        this.choices = List.copyOf(choices);
    }

    /** Shows every error; whether there is none. */
    public boolean check() {
        boolean good = true;
        for (FormField<?> field : fields) {
            good &= field.check();
        }
        return good;
    }

    /** Whether every field can be read, be an error shown or not. */
    public boolean isReadable() {
        return fields.stream().allMatch(field -> field.value().isPresent());
    }

    /** Two of them are equal if the same is typed and chosen. */
    public List<Object> contents() {
        return Stream.<Object>concat(texts().stream(), choices.stream().map(ObservableValue::getValue))
                .toList();
    }

    /** How everything stands now, to be put back later. */
    public Runnable snapshot() {
        List<String> texts = texts();
        List<Runnable> chosen = new ArrayList<>();
        choices.forEach(choice -> chosen.add(puttingBack(choice)));
        return () -> {
            for (int i = 0; i < texts.size(); i++) {
                fields.get(i).reset(texts.get(i));
            }
            chosen.forEach(Runnable::run);
        };
    }

    /** Empties every field and forgets its error; choices stay. */
    public void clear() {
        fields.forEach(field -> field.reset(""));
    }

    /** Runs whenever something is typed or chosen. */
    public void follow(Runnable changed) {
        fields.forEach(field -> field.parsed().subscribe(value -> changed.run()));
        choices.forEach(choice -> choice.subscribe(changed));
    }

    /** Runs whenever the last error that showed is gone. */
    public void whenMended(Runnable mended) {
        fields.forEach(field -> field.error().subscribe(error -> {
            if (fields.stream().allMatch(each -> each.error().get().isEmpty())) {
                mended.run();
            }
        }));
    }

    private static <T> Runnable puttingBack(Property<T> choice) {
        T value = choice.getValue();
        return () -> choice.setValue(value);
    }

    private List<String> texts() {
        return fields.stream().map(FormField::text).map(StringProperty::get).toList();
    }
}
