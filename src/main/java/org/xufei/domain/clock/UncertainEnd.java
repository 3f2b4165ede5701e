package org.xufei.domain.clock;

import java.time.LocalDate;
import java.util.UUID;
import org.xufei.domain.reminder.Expiry;

/**
 * An end that was known and has become uncertain: it may have come, and only the operator knows. It stays due until a date is typed.
 *
 * @param kind plan or balance
 * @param sureUntil the last day to which it lasted in any case
 * @param receipt the one on which a typed date settles it
 */
public record UncertainEnd(Expiry.Kind kind, LocalDate sureUntil, UUID receipt) {}
