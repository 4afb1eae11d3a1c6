/**
 * Random trees of the expression language mean on every database what their documentation says.
 *
 * <p>{@link dev.alkahest.behaviour.expressions.RandomExpressionsTest} draws them. The {@code ...Operations} say what each operation
 * means, in Java, and how it is written with the library. A tree whose value is not defined, such as a division by zero
 * or a number too large, is not asked for. Numbers with digits after the point are sums of powers of two, which SQLite,
 * that keeps them as doubles, has exactly, too. A tree that fails is cut down to what still fails before it is shown.
 */
package dev.alkahest.behaviour.expressions;
