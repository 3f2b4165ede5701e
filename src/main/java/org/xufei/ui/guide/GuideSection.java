package org.xufei.ui.guide;

/** What the room shows of the guide. */
enum GuideSection {
    EVERYTHING,
    SOURCES,
    CORRECTIONS,
    OWN
}
