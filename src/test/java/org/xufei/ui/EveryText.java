package org.xufei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.xufei.domain.Language;
import org.xufei.domain.guide.Guide;
import org.xufei.domain.guide.LocalizedText;
import org.xufei.domain.renewal.Renewal;

/**
 * Asks view models, and the plain classes that make their words, for everything that they can be asked: whatever takes nothing or takes
 * things that were met on the way, and answers something. Every text that comes of it is made in every language.
 */
final class EveryText {

    /** Of one class with which others are asked. */
    private static final int MAX_OF_A_KIND = 5;
    /** Ways to ask one thing one question. */
    private static final int MAX_WAYS = 6;
    /** Of one list that is looked at. */
    private static final int MAX_ITEMS = 40;

    private static final List<Texts> LANGUAGES =
            Stream.of(Language.values()).map(Texts::new).toList();

    /** How the classes are called whose static methods make texts. */
    private static final List<String> WORD_MAKERS = List.of(
            "Phrases",
            "Labels",
            "Messages",
            "Names",
            "Describer",
            ".Timeline",
            "KeepingOption",
            "FutureDates",
            "NameList",
            "OperatorName",
            "ShownCard",
            "Section",
            "SearchedWords");

    private static final Map<Class<?>, List<Method>> QUESTIONS = new HashMap<>();
    private static final List<Method> WORDS = words();

    private final Set<Object> met = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Object> equalsMet = new java.util.HashSet<>();
    private final Map<Class<?>, List<Object>> known = new LinkedHashMap<>();
    private final Deque<Object> toAsk = new ArrayDeque<>();
    private final List<String> said = new ArrayList<>();

    /** A question that ended in an exception. */
    static final class Failed extends RuntimeException {
        private static final long serialVersionUID = 1;

        Failed(Method question, Throwable cause) {
            super(question.toString(), cause);
        }
    }

    /** All that was said, in every language. */
    static List<String> of(Object... models) {
        EveryText all = new EveryText();
        LANGUAGES.forEach(all::take);
        for (Object model : models) {
            if (model instanceof Guide) {
                all.meet(model);
            } else {
                all.take(model);
            }
        }
        all.askAll();
        // What takes others could not be asked before they were met.
        List<Object> askable = List.copyOf(all.met);
        askable.forEach(thing -> all.ask(thing, questions(thing.getClass()), method -> method.getParameterCount() > 0));
        for (Method words : WORDS) {
            all.ask(null, List.of(words), method -> true);
        }
        all.askAll();
        return all.said;
    }

    private void askAll() {
        while (!toAsk.isEmpty()) {
            Object next = toAsk.remove();
            ask(next, questions(next.getClass()), method -> method.getParameterCount() == 0);
        }
    }

    private void ask(@Nullable Object thing, List<Method> questions, Predicate<Method> which) {
        for (Method question : questions) {
            if (which.test(question)) {
                for (Object[] with : ways(question)) {
                    take(answer(thing, question, with));
                }
            }
        }
    }

    private static @Nullable Object answer(@Nullable Object thing, Method question, Object[] with) {
        try {
            return question.invoke(thing, with);
        } catch (InvocationTargetException e) {
            throw new Failed(question, Objects.requireNonNull(e.getCause()));
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private List<Object[]> ways(Method question) {
        List<Object[]> ways = new ArrayList<>();
        ways.add(new Object[0]);
        for (int at = 0; at < question.getParameterCount(); at++) {
            List<Object> values = values(question.getParameterTypes()[at]);
            List<Object[]> longer = new ArrayList<>();
            for (Object value : values) {
                for (Object[] way : ways) {
                    Object[] next = Arrays.copyOf(way, way.length + 1);
                    next[way.length] = value;
                    longer.add(next);
                }
            }
            ways = longer.stream().limit(MAX_WAYS).collect(Collectors.toCollection(ArrayList::new));
        }
        return ways;
    }

    private List<Object> values(Class<?> type) {
        if (type.isEnum()) {
            return List.of(type.getEnumConstants());
        } else if (type == boolean.class) {
            return List.of(true, false);
        } else if (type == int.class) {
            return List.of(1, 7);
        }
        return known.entrySet().stream()
                .filter(entry -> type.isAssignableFrom(entry.getKey()) && type != Object.class)
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    private void take(@Nullable Object thing) {
        if (thing == null || thing instanceof Number || thing instanceof Boolean || thing instanceof Enum) {
            return;
        } else if (thing instanceof String text) {
            said.add(text);
        } else if (thing instanceof Message message) {
            LANGUAGES.forEach(texts -> said.add(texts.of(message)));
        } else if (thing instanceof LocalizedText text) {
            LANGUAGES.forEach(texts -> said.add(texts.of(text)));
        } else if (thing instanceof Optional<?> optional) {
            optional.ifPresent(this::take);
        } else if (thing instanceof ObservableValue<?> value) {
            take(value.getValue());
        } else if (thing instanceof Collection<?> items) {
            items.stream().limit(MAX_ITEMS).forEach(this::take);
        } else if (thing instanceof Map<?, ?> map) {
            take(map.keySet());
            take(map.values());
        } else if (thing instanceof Guide || thing instanceof Renewal) {
            // The one has texts that do not hang on records, the other words that only the guide understands: met, and
            // not asked.
            known.computeIfAbsent(thing.getClass(), any -> new ArrayList<>()).add(thing);
        } else if (thing.getClass().getName().startsWith("org.xufei.") || isValue(thing)) {
            meet(thing);
        }
    }

    private static boolean isValue(Object thing) {
        return thing.getClass().getName().startsWith("java.time.") || thing instanceof java.util.UUID;
    }

    private void meet(Object thing) {
        boolean isNew = (thing instanceof Record || isValue(thing)) ? equalsMet.add(thing) : met.add(thing);
        if (!isNew) {
            return;
        }
        List<Object> ofKind = known.computeIfAbsent(thing.getClass(), any -> new ArrayList<>());
        if (ofKind.size() < MAX_OF_A_KIND) {
            ofKind.add(thing);
        }
        if (!questions(thing.getClass()).isEmpty()) {
            met.add(thing);
            toAsk.add(thing);
        }
    }

    private static List<Method> questions(Class<?> type) {
        return QUESTIONS.computeIfAbsent(type, any -> {
            String name = type.getName();
            if (type.isRecord()) {
                return Stream.of(type.getRecordComponents())
                        .map(RecordComponent::getAccessor)
                        .map(EveryText::opened)
                        .toList();
            }
            return name.startsWith("org.xufei.ui.") && !name.contains("$$Lambda")
                    ? answering(type)
                            .filter(method -> !Modifier.isStatic(method.getModifiers()))
                            .toList()
                    : List.of();
        });
    }

    private static Stream<Method> answering(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> method.getReturnType() != void.class
                        && !Modifier.isPrivate(method.getModifiers())
                        && !method.isSynthetic()
                        && !method.isBridge()
                        && !Set.of("save", "equals", "snapshot").contains(method.getName())
                        && Stream.of(method.getParameterTypes()).allMatch(EveryText::isGiven)
                        && Stream.of(method.getGenericParameterTypes())
                                .noneMatch(of -> of instanceof ParameterizedType))
                // Methods come in no order.
                .sorted(Comparator.comparing(Method::toString))
                .map(EveryText::opened);
    }

    private static boolean isGiven(Class<?> type) {
        return type.isEnum()
                || type == boolean.class
                || type == int.class
                || type.getName().startsWith("org.xufei.")
                || type.getName().startsWith("java.time.")
                || type == java.util.UUID.class;
    }

    private static Method opened(Method method) {
        method.setAccessible(true);
        return method;
    }

    /** Static methods of the classes that make texts and need no toolkit; classes of each name there must be. */
    private static List<Method> words() {
        List<String> all = classes();
        return WORD_MAKERS.stream()
                .map(ending -> {
                    List<String> named =
                            all.stream().filter(name -> name.endsWith(ending)).toList();
                    assertThat(named).as("classes called ..." + ending).isNotEmpty();
                    return named;
                })
                .flatMap(List::stream)
                .flatMap(EveryText::staticsOf)
                .toList();
    }

    private static List<String> classes() {
        try {
            Path root = Path.of(Texts.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(root.resolve("org/xufei/ui"))) {
                return files.map(file -> root.relativize(file).toString())
                        .filter(name -> name.matches("[A-Za-z/]+\\.class"))
                        .map(name -> name.replace('/', '.').replaceFirst("\\.class$", ""))
                        .sorted()
                        .toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<Method> staticsOf(String name) {
        try {
            return answering(Class.forName(name)).filter(method -> Modifier.isStatic(method.getModifiers()));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
