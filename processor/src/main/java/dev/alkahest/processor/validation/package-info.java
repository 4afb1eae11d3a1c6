/**
 * The rules, one class each: a model comes in, problems go out. Stands on {@code model} and {@code diagnostic}.
 */
@NullMarked
package dev.alkahest.processor.validation;

import org.jspecify.annotations.NullMarked;
