package org.xufei.domain.guide;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.xufei.domain.Money;
import org.xufei.domain.knowledge.OwnValidity;

/**
 * A mobile operator.
 *
 * @param name the brand, the same in every language
 * @param about who it is and how it stands
 * @param services one for every channel of the guide, by channel id
 * @param ladder empty where only the national rule is known
 * @param ownValidity the user's own rows of a validity table, which go before {@code validity}; none in a guide
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
        Map<String, ChannelService> services,
        List<OwnValidity> ownValidity) {

    public Operator {
        contacts = List.copyOf(contacts);
        codes = List.copyOf(codes);
        validity = List.copyOf(validity);
        services = Map.copyOf(services);
        ownValidity = List.copyOf(ownValidity);
    }

    /**
     * For how many days a top-up keeps the main balance alive: by the user's own row, else by the guide's, the fewest where several have the
     * amount; empty if none has.
     *
     * @param channel id of the channel through which it is paid
     */
    public Optional<Integer> validityDays(String channel, Money amount) {
        return OwnValidity.find(ownValidity, channel, amount)
                .map(OwnValidity::days)
                .or(() -> validity.stream()
                        .filter(table -> table.channels().contains(channel))
                        .flatMap(table -> table.rows().stream())
                        .filter(row -> row.covers(amount))
                        .map(ValidityTable.Row::days)
                        .min(Comparator.naturalOrder()));
    }

    /** With rows of the user's own. */
    public Operator withOwnValidity(List<OwnValidity> own) {
        return new Operator(
                id, name, status, about, evidence, prefixes, contacts, codes, validity, ladder, services, own);
    }

    /** @throws IllegalArgumentException if the channel is not one of the guide's */
    public ChannelService service(Channel channel) {
        ChannelService service = services.get(channel.id());
        if (service == null) {
            throw new IllegalArgumentException("no such channel: " + channel.id());
        }
        return service;
    }

    /** Whether the stages in which it cuts off a number are known to be its own, and not only those that the regulator asks for. */
    public boolean hasOwnStages() {
        return ladder.filter(own -> !own.ofRegulator()).isPresent();
    }
}
