package org.xufei.storage.journal;

import java.util.Optional;
import org.xufei.storage.format.Revision;

/**
 * A journal that is under way.
 *
 * @param id tells it from every other
 * @param base the revision of the file that it goes on from, if it says so
 * @param lines how many changes it has
 * @param length in bytes
 * @param ended whether its last line has its end; a line that has not can still be whole
 */
public record JournalState(String id, Optional<Revision> base, int lines, long length, boolean ended) {}
