package org.xufei.domain.guide;

/**
 * Something to dial: a USSD code or a short number.
 *
 * @param code as dialled; capital words such as PIN or NUMBER stand for what the user fills in
 * @param expect what happens after dialling
 */
public record DialCode(String id, String code, LocalizedText purpose, LocalizedText expect, Evidence evidence) {}
