package org.xufei.ui.overview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;
import org.xufei.domain.runsheet.BankNotes;
import org.xufei.domain.runsheet.CashToBring;
import org.xufei.ui.Message;
import org.xufei.ui.Texts;

/** Says which notes to bring on a renewal day. */
final class CashPhrases {

    private static final List<Currency> CASH = List.of(Currency.USD, Currency.KHR);

    /** A detour to a counter is worth it if it saves so many notes. */
    private static final int MANY_NOTES = 5;

    private final Texts texts;

    CashPhrases(Texts texts) {
        this.texts = texts;
    }

    List<Message> of(CashToBring cash) {
        List<Money> oneByOne = cash.oneByOne().stream()
                .filter(payment -> CASH.contains(payment.currency()))
                .toList();
        // One alone is a payment like any other.
        boolean apart = oneByOne.size() > 1;
        List<BankNotes> usual = notes(
                apart
                        ? cash.together()
                        : Stream.concat(cash.together().stream(), oneByOne.stream())
                                .toList());
        List<Message> all = new ArrayList<>();
        if (!usual.isEmpty()) {
            all.add(Message.of("overview.run.cash", worth(usual), words(usual)));
        }
        if (apart) {
            List<BankNotes> single = notes(oneByOne);
            all.add(Message.of("overview.run.cash.single", oneByOne.size(), worth(single), words(single)));
            List<BankNotes> instead = notes(cash.oneByOneTogether());
            if (total(single) - total(instead) >= MANY_NOTES) {
                all.add(Message.of("overview.run.cash.instead", worth(instead), words(instead)));
            }
        }
        if (cash.cashless() > 0) {
            all.add(Message.of("overview.run.cash.some", cash.cashless()));
        }
        return all;
    }

    private static List<BankNotes> notes(Collection<Money> payments) {
        return CASH.stream()
                .map(currency -> BankNotes.forEach(currency, payments))
                .filter(notes -> notes.total() > 0)
                .toList();
    }

    private static long total(List<BankNotes> notes) {
        return notes.stream().mapToLong(BankNotes::total).sum();
    }

    private String worth(List<BankNotes> notes) {
        return texts.of(notes.stream().map(BankNotes::worth).toList());
    }

    private String words(List<BankNotes> notes) {
        return notes.stream()
                .flatMap(of -> of.counts().stream()
                        .map(count -> texts.of(
                                Message.of("overview.run.notes", note(of.currency(), count.note()), count.count()))))
                .collect(Collectors.joining("  "));
    }

    /** A note is worth no cents, so none are written. */
    private static Object note(Currency currency, int note) {
        return currency == Currency.USD ? currency.symbol() + note : Money.of(Integer.toString(note), currency);
    }
}
