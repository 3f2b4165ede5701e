package org.xufei.domain.guide;

import java.util.Optional;

/**
 * Something to dial: a USSD code or a short number.
 *
 * @param code as dialled; capital words such as PIN or NUMBER stand for what the user fills in
 * @param expect what happens after dialling
 * @param answer what the answer shows of the balance; empty if it shows nothing of it
 */
public record DialCode(
        String id,
        String code,
        LocalizedText purpose,
        LocalizedText expect,
        Optional<CodeAnswer> answer,
        Evidence evidence) {}
