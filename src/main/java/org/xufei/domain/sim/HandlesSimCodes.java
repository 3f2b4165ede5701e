package org.xufei.domain.sim;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares that a class handles {@link SimCodes}. PIN and PUK may go into no search, preview, merge, trash, log or export, so these classes
 * are few, and a test finds every other one that touches them.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface HandlesSimCodes {}
