package org.xufei.domain.guide;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A mobile operator.
 *
 * @param name the brand, the same in every language
 * @param about who it is and how it stands
 * @param services one for every channel of the guide, by channel id
 * @param ladder empty where only the national rule is known
 */
public record Operator(
        String id,
        String name,
        OperatorStatus status,
        LocalizedText about,
        Evidence evidence,
        Prefixes prefixes,
        List<Contact> contacts,
        List<DialCode> codes,
        List<ValidityTable> validity,
        Optional<GraceLadder> ladder,
        Map<String, ChannelService> services) {

    public Operator {
        contacts = List.copyOf(contacts);
        codes = List.copyOf(codes);
        validity = List.copyOf(validity);
        services = Map.copyOf(services);
    }

    /** @throws IllegalArgumentException if the channel is not one of the guide's */
    public ChannelService service(Channel channel) {
        ChannelService service = services.get(channel.id());
        if (service == null) {
            throw new IllegalArgumentException("no such channel: " + channel.id());
        }
        return service;
    }
}
