package org.xufei.ui.renew;

import java.util.Optional;
import org.xufei.domain.guide.Operator;
import org.xufei.domain.sim.PhoneNumber;

/**
 * A number to choose from.
 *
 * @param underWay whether a renewal of it was begun and put aside
 */
record KnownNumber(PhoneNumber number, Optional<Operator> operator, boolean underWay) {}
