package org.xufei.state;

import java.util.Optional;
import org.xufei.domain.sim.PhoneNumber;

/**
 * What is to be shown to a clerk.
 *
 * @param operator id of the one that is picked
 * @param channel id of the one that is picked
 */
public record CounterRequest(Optional<PhoneNumber> number, Optional<String> operator, String channel) {}
