package org.xufei.storage.disk;

import java.nio.file.attribute.FileTime;
import java.util.Optional;

/**
 * By what a file is known not to have been changed by another program, without reading it.
 *
 * @param size in bytes
 * @param key names the file itself, so that one put in its place is told from it; empty where the system has none
 */
public record FileVersion(long size, FileTime modified, Optional<Object> key) {}
