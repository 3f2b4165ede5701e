package org.xufei.domain.clock;

import java.util.UUID;
import org.xufei.domain.reminder.Expiry;

/**
 * Where to type the date that makes an end known.
 *
 * @param kind plan or balance
 * @param receipt the one on which to type it
 */
public record MissingDate(Expiry.Kind kind, UUID receipt) {}
