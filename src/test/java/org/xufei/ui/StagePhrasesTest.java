package org.xufei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xufei.domain.Language;
import org.xufei.domain.clock.LifeStage;

final class StagePhrasesTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasAWordOfItsOwnForEveryStage(Language language) {
        Texts texts = new Texts(language);
        assertThat(Stream.of(LifeStage.values()).map(StagePhrases::word).map(texts::of))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }

    @Test
    void distinguishesStagesWithoutColour() {
        assertThat(Stream.of(LifeStage.values())
                        .filter(stage -> stage != LifeStage.HELD)
                        .map(LifeStageStyle::icon))
                .doesNotHaveDuplicates();
    }
}
