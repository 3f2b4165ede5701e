package org.xufei.json;

/** A record of one component that in JSON stands for that component itself, such as a map whose keys are data. */
public interface InlineValue {}
