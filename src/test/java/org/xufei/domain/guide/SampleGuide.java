package org.xufei.domain.guide;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xufei.domain.Currency;
import org.xufei.domain.Money;
import org.xufei.domain.calendar.SampleHolidays;

/** A guide small enough to know by heart: two operators (smart 096 and 010, metfone 097), two channels (online, shop). */
public final class SampleGuide {

    private static final Source SOURCE = new Source(
            "source",
            text("样本来源", "Sample source"),
            Optional.of(URI.create("https://example.org/")),
            LocalDate.of(2026, 11, 22),
            false);
    public static final Evidence EVIDENCE =
            new Evidence(List.of(SOURCE), new SourceDate("2024-11-07"), Confidence.HIGH);
    private static final DialCode BALANCE = new DialCode(
            "balance",
            "*1201#",
            text("查余额", "Check the balance"),
            text("显示余额", "Shows it"),
            Optional.of(new CodeAnswer(Set.of(CodeAnswer.Shown.BALANCE), EVIDENCE)),
            EVIDENCE);

    private SampleGuide() {}

    public static Guide guide() {
        return new Guide(
                LocalDate.of(2026, 11, 22),
                List.of(BALANCE),
                ladder(60, 30),
                List.of(smart(), metfone()),
                List.of(online(), shop()),
                List.of(
                        new Precaution(
                                "plan-or-balance",
                                text("套餐不是余额", "A plan is no balance"),
                                text("两者分开到期", "They end apart"),
                                text("先查余额", "Check the balance first"),
                                EVIDENCE),
                        new Precaution(
                                "keep-receipt",
                                text("保留凭证", "Keep the receipt"),
                                text("这是唯一证据", "It is the only evidence"),
                                text("记在这里", "Note it here"),
                                EVIDENCE)),
                List.of(new Tip("early", text("提前续费", "Renew early"), text("剩余流量可结转", "Data rolls over"), EVIDENCE)),
                List.of(SOURCE),
                new ReferenceSections(List.of(), SampleHolidays.TABLE, SampleHolidays.HOURS, counter()));
    }

    private static CounterHelp counter() {
        return new CounterHelp(
                List.of(new Phrase(
                        "topup",
                        new LocalizedText(Map.of("zh", "请充值", "en", "Please top up", "km", "បញ្ចូលលុយ")),
                        Phrase.Origin.COMPOSED,
                        EVIDENCE)),
                new Contact(Contact.Kind.CARE, "6789", text("监管局", "The regulator"), EVIDENCE));
    }

    private static Operator smart() {
        return new Operator(
                "smart",
                "Smart",
                OperatorStatus.OPERATING,
                text("大型运营商", "A large network"),
                EVIDENCE,
                new Prefixes(List.of("096", "010"), EVIDENCE),
                List.of(new Contact(Contact.Kind.SITE, "smart.com.kh", text("官网", "Official site"), EVIDENCE)),
                List.of(BALANCE),
                List.of(new ValidityTable(
                        text("刮刮卡", "Voucher"),
                        Set.of("shop", "online"),
                        List.of(new ValidityTable.Row(Money.of("1", Currency.USD), Money.of("1", Currency.USD), 8)),
                        EVIDENCE)),
                Optional.empty(),
                Map.of(
                        "online",
                        new ChannelService(
                                ChannelService.State.SERVED,
                                text("用 SmartNas", "With SmartNas"),
                                Map.of("pay", text("在 SmartNas 里付款", "Pay in SmartNas")),
                                List.of(),
                                EVIDENCE),
                        "shop",
                        served()),
                List.of());
    }

    private static Operator metfone() {
        return new Operator(
                "metfone",
                "Metfone",
                OperatorStatus.SMALL,
                text("另一家运营商", "Another network"),
                EVIDENCE,
                new Prefixes(List.of("097"), EVIDENCE),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(ladder(60, 30, 90)),
                Map.of(
                        "online",
                        new ChannelService(
                                ChannelService.State.UNCONFIRMED,
                                text("未证实", "Not confirmed"),
                                Map.of(),
                                List.of(),
                                EVIDENCE),
                        "shop",
                        served()),
                List.of());
    }

    private static ChannelService served() {
        return new ChannelService(ChannelService.State.SERVED, text("可用", "Works"), Map.of(), List.of(), EVIDENCE);
    }

    private static Channel online() {
        return channel(
                "online", text("网上续费", "Online"), step("open", "打开应用", "Open the app"), step("pay", "付款", "Pay"));
    }

    private static Channel shop() {
        return channel(
                "shop",
                text("营业厅", "Shop counter"),
                step("ask", "告诉店员号码", "Tell the number"),
                new Step("check", text("当场查余额", "Check on the spot"), text("拨打代码", "Dial it"), List.of(BALANCE)));
    }

    private static Channel channel(String id, LocalizedText name, Step... steps) {
        return new Channel(
                id,
                name,
                text("概要", "Summary"),
                text("适合谁", "Whom it suits"),
                text("注意什么", "What to mind"),
                List.of(text("手机", "The phone")),
                List.of(text("现金", "Cash")),
                id.equals("shop") ? Set.of(PaymentKind.CASH) : Set.of(PaymentKind.BANK_CARD, PaymentKind.WALLET),
                List.of(steps),
                List.of(),
                EVIDENCE);
    }

    private static Step step(String id, String chinese, String english) {
        return new Step(id, text(chinese, english), text(chinese, english), List.of());
    }

    private static GraceLadder ladder(int... days) {
        GraceLadder.Stage[] stages = GraceLadder.Stage.values();
        List<GraceLadder.Rung> rungs = new ArrayList<>();
        for (int i = 0; i < days.length; i++) {
            rungs.add(new GraceLadder.Rung(stages[i], days[i]));
        }
        return new GraceLadder(rungs, text("样本", "A sample"), EVIDENCE);
    }

    private static LocalizedText text(String chinese, String english) {
        return new LocalizedText(chinese, english);
    }
}
