package org.xufei.ui.simcards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xufei.domain.Language;
import org.xufei.domain.clock.LifeStage;
import org.xufei.ui.StageLook;
import org.xufei.ui.Texts;

final class StagesTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void says_every_stage_in_a_word_of_its_own(Language language) {
        Texts texts = new Texts(language);
        assertThat(Stream.of(LifeStage.values()).map(StageLook::word).map(texts::of))
                .doesNotHaveDuplicates()
                .noneMatch(String::isBlank);
    }

    @Test
    void tells_stages_apart_without_colour() {
        assertThat(Stream.of(LifeStage.values())
                        .filter(stage -> stage != LifeStage.HELD)
                        .map(StageLook::icon))
                .doesNotHaveDuplicates();
    }
}
