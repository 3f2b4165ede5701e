package org.xufei.domain.knowledge;

import java.util.Optional;

/**
 * Where something of the user's own belongs.
 *
 * @param channel id of a channel in the guide
 * @param operator id of an operator in the guide; empty for every one
 */
public record Scope(String channel, Optional<String> operator) {

    /** Whether it holds for this channel, when that of this operator is shown; empty if none is picked. */
    public boolean includes(String ofChannel, Optional<String> ofOperator) {
        return channel.equals(ofChannel) && (operator.isEmpty() || operator.equals(ofOperator));
    }
}
