package org.xufei.ui;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Collection;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.xufei.domain.Currency;
import org.xufei.domain.Language;
import org.xufei.domain.Money;
import org.xufei.domain.guide.LocalizedText;
import org.xufei.domain.guide.SourceDate;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.text.VisibleText;
import org.xufei.domain.usage.DataAmount;

/** Everything said in one language: the one place for texts and formats. */
public final class Texts {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Language language;
    private final ResourceBundle bundle;

    public Texts(Language language) {
        this.language = language;
        // No fallback: on a machine set to a third language English must stay English.
        bundle = ResourceBundle.getBundle(
                "org.xufei.ui.texts",
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    public Language language() {
        return language;
    }

    public ResourceBundle bundle() {
        return bundle;
    }

    public String of(Message message) {
        Object[] arguments = message.arguments().stream().map(this::argument).toArray();
        return new MessageFormat(bundle.getString(message.key()), language.locale()).format(arguments);
    }

    public String of(LocalizedText text) {
        return text.in(language);
    }

    private Object argument(Object argument) {
        if (argument instanceof Message message) {
            return of(message);
        } else if (argument instanceof LocalizedText text) {
            return of(text);
        } else if (argument instanceof Money money) {
            return of(money);
        } else if (argument instanceof LocalDate date) {
            return of(date);
        } else if (argument instanceof PhoneNumber number) {
            return number.national();
        } else if (argument instanceof LocalDateTime time) {
            return of(time);
        } else if (argument instanceof DayOfWeek day) {
            return day.getDisplayName(TextStyle.SHORT, language.locale());
        } else if (argument instanceof DataAmount data) {
            return of(data);
        } else if (argument instanceof SourceDate date) {
            return of(date);
        }
        // Numbers stay numbers: a pattern may choose by them.
        return argument instanceof Number ? argument : seen(argument.toString());
    }

    /** What people typed, what files are called and what stands in them: harmless, wherever it is put in. */
    private static String seen(String text) {
        return text.isBlank() ? text : VisibleText.lines(text);
    }

    /** {@code $2.00}, {@code 8,000 KHR}, {@code ¥12.50}. Riel are said in words: their sign is tiny in most fonts. */
    public String of(Money money) {
        Currency currency = money.currency();
        DecimalFormat format = new DecimalFormat(
                currency.decimals() == 0 ? "#,##0" : "#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT));
        String amount = format.format(money.amount());
        return currency == Currency.KHR ? of(Message.of("money.riel", amount)) : currency.symbol() + amount;
    }

    /** {@code 2.5 GB}, {@code 410 MB}: gigabytes from one gigabyte on. */
    public String of(DataAmount data) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        return data.gigabytes().compareTo(BigDecimal.ONE) >= 0
                ? new DecimalFormat("#,##0.#", symbols).format(data.gigabytes()) + " GB"
                : new DecimalFormat("0", symbols).format(data.megabytes()) + " MB";
    }

    /** Amounts of several currencies, side by side. */
    public String of(Collection<Money> amounts) {
        return amounts.stream().map(this::of).collect(Collectors.joining(" + "));
    }

    public String of(LocalDate date) {
        return date.toString();
    }

    /** A year alone is said as one: beside a number it reads as a number. */
    private String of(SourceDate date) {
        return date.isYear() ? of(Message.of("format.year", date.date())) : date.date();
    }

    public String of(YearMonth month) {
        return DateTimeFormatter.ofPattern(bundle.getString("format.month"), language.locale())
                .format(month);
    }

    /** A day near today with its weekday, and the minute. */
    public String nearby(LocalDateTime time) {
        return DateTimeFormatter.ofPattern(bundle.getString("format.moment"), language.locale())
                .format(time);
    }

    /** To the minute. */
    public String of(LocalDateTime time) {
        return of(time.toLocalDate()) + " " + of(time.toLocalTime());
    }

    public String of(LocalTime time) {
        return TIME.format(time);
    }
}
