package org.xufei.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.xufei.PutsGlobalsBack;
import org.xufei.domain.Language;
import org.xufei.ui.settings.SettingsView;

@ExtendWith(PutsGlobalsBack.class)
final class SettingsViewTest {

    @Test
    void opensTheDataFolder(@TempDir Path folder) throws TimeoutException {
        List<URI> opened = new ArrayList<>();
        Screen screen = new Screen(1000, 613);
        try {
            Screen.onFx(() -> {
                Rooms rooms = new Rooms(folder);
                screen.show(new SettingsView(
                                rooms.settingsRoom,
                                rooms.guide,
                                new Texts(Language.CHINESE),
                                opened::add,
                                window -> Optional.empty())
                        .root());
                return screen;
            });
            new FxRobot().clickOn("#openFolder");
            assertThat(opened).containsExactly(folder.toUri());
        } finally {
            screen.close();
        }
    }
}
