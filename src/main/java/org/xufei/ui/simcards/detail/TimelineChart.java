package org.xufei.ui.simcards.detail;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.xufei.ui.Message;
import org.xufei.ui.Texts;

/** Draws a timeline: a bar for each clock, today as a line through them, months below. A word stands on each span that has room for it. */
final class TimelineChart extends Region {

    private static final double HEAD = 20;
    private static final double CAPTION = 18;
    private static final double BAR = 18;
    private static final double GAP = 8;
    private static final double AXIS = 22;
    private static final double LEAST_MONTH = 34;

    private final Timeline timeline;
    private final Texts texts;
    private final Label todayWord;
    private final Region todayLine = part("today-line");
    private final List<Label> captions = new ArrayList<>();
    private final List<List<Bar>> bars = new ArrayList<>();
    private final List<Tick> ticks = new ArrayList<>();

    private record Bar(double from, double to, Region shape, Label word) {}

    private record Tick(double at, Region line, Label word) {}

    TimelineChart(Timeline timeline, Texts texts, String inWords) {
        this.timeline = timeline;
        this.texts = texts;
        todayWord = word(Message.of("detail.bar.today"), "today-word");
        getStyleClass().add("timeline");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(inWords);
        timeline.months().forEach(this::add);
        timeline.rows().forEach(this::add);
        getChildren().addAll(todayLine, todayWord);
    }

    private void add(LocalDate month) {
        boolean year = month.getMonthValue() == 1;
        String name = year
                ? Integer.toString(month.getYear())
                : month.getMonth()
                        .getDisplayName(
                                TextStyle.SHORT_STANDALONE, texts.language().locale());
        Label word = new Label(name);
        Tick tick = new Tick(timeline.at(month), part("tick"), word);
        ticks.add(tick);
        getChildren().addAll(tick.line(), tick.word());
    }

    private void add(Timeline.Row row) {
        Label caption = word(TimelinePhrases.clock(row.clock()), "caption");
        captions.add(caption);
        getChildren().add(caption);
        List<Bar> spans = new ArrayList<>();
        for (Timeline.Span span : row.spans()) {
            spans.add(bar(
                    timeline.at(span.first()),
                    timeline.at(span.last().plusDays(1)),
                    style(span.state()),
                    TimelinePhrases.state(span.state())));
        }
        if (spans.isEmpty()) {
            spans.add(bar(0, 1, "unknown", Message.of("detail.bar.unknown")));
        }
        bars.add(spans);
        spans.forEach(bar -> getChildren().addAll(bar.shape(), bar.word()));
    }

    private Bar bar(double from, double to, String style, Message word) {
        Label label = word(word, "bar-word");
        label.getStyleClass().add(style);
        Region shape = part("bar");
        shape.getStyleClass().add(style);
        return new Bar(from, to, shape, label);
    }

    private static String style(Timeline.State state) {
        return switch (state) {
            case PLAN_RUNS -> "plan";
            case BALANCE_LASTS -> "balance";
            case NUMBER_WORKS -> "works";
            case OUTGOING_BLOCKED -> "outgoing";
            case BLOCKED -> "blocked";
            case HELD -> "held";
            case LOST -> "lost";
        };
    }

    private Label word(Message message, String style) {
        Label label = new Label(texts.of(message));
        label.getStyleClass().add(style);
        return label;
    }

    private static Region part(String style) {
        Region region = new Region();
        region.getStyleClass().add(style);
        return region;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEAD + bars.size() * (CAPTION + BAR + GAP) + AXIS;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 320;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double foot = HEAD + bars.size() * (CAPTION + BAR + GAP);
        // The line stands where the day begins.
        double today = snapPositionX(timeline.at(timeline.today()) * width);
        todayLine.resizeRelocate(today, HEAD - 2, 2, foot - HEAD);
        double wordWidth = todayWord.prefWidth(-1);
        place(todayWord, Math.max(0, Math.min(today - wordWidth / 2, width - wordWidth)), 0, HEAD - 2);
        for (int row = 0; row < bars.size(); row++) {
            double top = HEAD + row * (CAPTION + BAR + GAP);
            place(captions.get(row), beside(today, 0, captions.get(row)), top, CAPTION);
            bars.get(row).forEach(bar -> place(bar, top + CAPTION, width, today));
        }
        layOutMonths(width, foot);
    }

    /** Where a word that would stand at x stands clear of the line. */
    private static double beside(double line, double x, Label word) {
        return line > x - 4 && line < x + word.prefWidth(-1) + 2 ? line + 6 : x;
    }

    /** A name where there is room, and always every tick. */
    private void layOutMonths(double width, double foot) {
        double free = 0;
        for (Tick tick : ticks) {
            double at = snapPositionX(tick.at() * width);
            tick.line().resizeRelocate(at, HEAD, 1, foot - HEAD + 4);
            double wordWidth = tick.word().prefWidth(-1);
            boolean fits = at >= free && at + wordWidth <= width;
            tick.word().setVisible(fits);
            if (fits) {
                place(tick.word(), at, foot + 3, AXIS - 4);
                free = at + Math.max(LEAST_MONTH, wordWidth + 6);
            }
        }
    }

    private void place(Bar bar, double top, double width, double today) {
        double from = snapPositionX(bar.from() * width);
        double to = snapPositionX(bar.to() * width);
        bar.shape().resizeRelocate(from, top, Math.max(2, to - from - 1), BAR);
        double wordX = beside(today, from + 5, bar.word());
        bar.word().setVisible(wordX + bar.word().prefWidth(-1) + 3 <= to);
        place(bar.word(), wordX, top, BAR);
    }

    private static void place(Label label, double x, double y, double height) {
        double own = label.prefHeight(-1);
        label.resizeRelocate(x, y + (height - own) / 2, label.prefWidth(-1), own);
    }
}
