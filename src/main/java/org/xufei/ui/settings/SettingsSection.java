package org.xufei.ui.settings;

/** A part of the settings room, of which one shows at a time. */
enum SettingsSection {
    GENERAL,
    BACKUPS,
    TRASH
}
