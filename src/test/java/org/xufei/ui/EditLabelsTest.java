package org.xufei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xufei.domain.Language;
import org.xufei.domain.knowledge.FactCheck;
import org.xufei.domain.knowledge.FactKey;
import org.xufei.domain.money.ExchangeRate;
import org.xufei.domain.receipt.Receipt;
import org.xufei.domain.receipt.ReceiptBuilder;
import org.xufei.domain.sim.PhoneNumber;
import org.xufei.domain.sim.SimCard;
import org.xufei.domain.usage.DataAmount;
import org.xufei.domain.usage.DataReading;
import org.xufei.state.EditName;
import org.xufei.storage.backup.Backup;

class EditLabelsTest {

    private static final SimCard CARD = SimCard.of(new UUID(0, 1), new PhoneNumber("+855962345678"));
    private static final Set<UUID> ONE = Set.of(new UUID(0, 1));
    private static final Set<UUID> TWO = Set.of(new UUID(0, 1), new UUID(0, 2));

    private final Texts english = new Texts(Language.ENGLISH);
    private final Texts chinese = new Texts(Language.CHINESE);

    private void isCalled(EditName editName, String inEnglish, String inChinese) {
        assertThat(english.of(EditLabels.message(editName))).isEqualTo(inEnglish);
        assertThat(chinese.of(EditLabels.message(editName))).isEqualTo(inChinese);
    }

    @Test
    void whatIsDoneToACardIsCalledByItsNumber() {
        isCalled(
                new EditName.OfSimCard(EditName.SimCardKind.LOSE, CARD),
                "mark the SIM 096 234 5678 as lost",
                "把 096 234 5678 这张卡标为丢失");
        DataReading reading =
                new DataReading(new UUID(1, 1), CARD.id(), LocalDateTime.of(2026, 11, 22, 9, 0), DataAmount.NONE);
        isCalled(
                new EditName.OfReading(EditName.ReadingKind.ADD, reading, CARD.number()),
                "save the data left on 096 234 5678",
                "记录 096 234 5678 的剩余流量");
    }

    @Test
    void whatIsDoneToSeveralIsCalledByTheirCount() {
        isCalled(new EditName.OfSimCards(EditName.SimCardKind.EDIT, ONE), "edit one SIM", "修改 1 张卡");
        isCalled(new EditName.OfSimCards(EditName.SimCardKind.EDIT, TWO), "edit 2 SIMs", "修改 2 张卡");
        isCalled(new EditName.OfReceipts(EditName.ReceiptKind.RECORD, ONE), "record one receipt", "记录 1 张凭证");
        isCalled(new EditName.OfReceipts(EditName.ReceiptKind.RECORD, TWO), "record 2 receipts", "记录 2 张凭证");
    }

    /** Of every kind of edit, one of each. */
    private static List<EditName> every() {
        Receipt receipt = ReceiptBuilder.receipt(1).number(CARD.number()).build();
        DataReading reading =
                new DataReading(new UUID(1, 1), CARD.id(), LocalDateTime.of(2026, 11, 22, 9, 0), DataAmount.NONE);
        List<EditName> all = new ArrayList<>();
        for (EditName.ReceiptKind kind : EditName.ReceiptKind.values()) {
            all.add(new EditName.OfReceipt(kind, receipt));
            all.add(new EditName.OfReceipts(kind, TWO));
        }
        for (EditName.SimCardKind kind : EditName.SimCardKind.values()) {
            all.add(new EditName.OfSimCard(kind, CARD));
            all.add(new EditName.OfSimCards(kind, TWO));
        }
        all.add(new EditName.OfExchangeRate(ExchangeRate.RIEL_BY_HABIT));
        for (EditName.ReadingKind kind : EditName.ReadingKind.values()) {
            all.add(new EditName.OfReading(kind, reading, CARD.number()));
        }
        for (EditName.RenewalKind kind : EditName.RenewalKind.values()) {
            all.add(new EditName.OfRenewal(kind, new UUID(0, 3), Optional.of(CARD.number())));
            all.add(new EditName.OfRenewal(kind, new UUID(0, 3), Optional.empty()));
        }
        FactCheck check = new FactCheck(FactKey.tip("early"), LocalDate.of(2026, 11, 26));
        for (EditName.KnowledgeKind kind : EditName.KnowledgeKind.values()) {
            all.add(new EditName.OfKnowledge(kind, check));
        }
        for (EditName.SampleKind kind : EditName.SampleKind.values()) {
            all.add(new EditName.OfSamples(kind));
        }
        for (Backup.Records records : Backup.Records.values()) {
            for (EditName.BackupKind kind : EditName.BackupKind.values()) {
                all.add(new EditName.OfBackup(kind, records, reading.at()));
            }
            all.add(new EditName.OfMerge(records, "receipts.json"));
        }
        return all;
    }

    @Test
    void knowsEveryKindOfEdit() {
        assertThat(every().stream().<Class<?>>map(Object::getClass).collect(Collectors.toSet()))
                .as("add one of the new kind to every()")
                .containsExactlyInAnyOrder(EditName.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasANameForEveryEdit(Language language) {
        Texts texts = new Texts(language);
        assertThat(every()).allSatisfy(edit -> {
            String name = texts.of(EditLabels.message(edit));
            assertThat(name).isNotBlank();
            if (edit instanceof EditName.OfSimCard
                    || edit instanceof EditName.OfReceipt
                    || edit instanceof EditName.OfReading) {
                assertThat(name).contains("096 234 5678");
            } else if (edit instanceof EditName.OfSimCards || edit instanceof EditName.OfReceipts) {
                assertThat(name).contains("2");
            }
        });
    }
}
