package org.xufei.ui.clerk;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import javafx.scene.transform.Scale;

/** A number as large as its width allows, to be read across a counter and on a photograph. */
public final class BigNumber extends Region {

    private final Text digits = new Text();
    private final Scale scale = new Scale();
    private final DoubleProperty tallest = new SimpleDoubleProperty(Double.MAX_VALUE);

    public BigNumber() {
        digits.getStyleClass().add("clerk-number");
        // The ink alone: the number stands flush with what is above and below it.
        digits.setBoundsType(TextBoundsType.VISUAL);
        digits.getTransforms().add(scale);
        digits.setManaged(false);
        getChildren().add(digits);
        digits.layoutBoundsProperty().subscribe(this::requestLayout);
        tallest.subscribe(this::requestLayout);
    }

    void show(String number) {
        digits.setText(number);
        setAccessibleText(number);
    }

    /** The height that it never exceeds, in pixels. */
    DoubleProperty tallest() {
        return tallest;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return digits.getLayoutBounds().getHeight() * factor(width < 0 ? getWidth() : width);
    }

    @Override
    protected void layoutChildren() {
        double factor = factor(getWidth());
        Bounds ink = digits.getLayoutBounds();
        scale.setX(factor);
        scale.setY(factor);
        digits.relocate(0, 0);
        digits.setLayoutX(-ink.getMinX() * factor);
        digits.setLayoutY(-ink.getMinY() * factor);
    }

    private double factor(double width) {
        Bounds ink = digits.getLayoutBounds();
        return ink.getWidth() <= 0 || ink.getHeight() <= 0
                ? 1
                : Math.min(width / ink.getWidth(), tallest.get() / ink.getHeight());
    }
}
