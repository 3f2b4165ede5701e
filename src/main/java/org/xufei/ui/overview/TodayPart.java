package org.xufei.ui.overview;

/**
 * The part of the overview that tells what is to be done today.
 *
 * @param list what is due, what has a reminder and what was begun
 * @param summary what happened lately
 * @param first steps of a beginner
 */
public record TodayPart(DueListViewModel list, SummaryViewModel summary, FirstStepsViewModel first) {}
