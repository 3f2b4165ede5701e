/** The settings room: language, data folder, backups and deleted receipts. */
@NullMarked
package org.xufei.ui.settings;

import org.jspecify.annotations.NullMarked;
