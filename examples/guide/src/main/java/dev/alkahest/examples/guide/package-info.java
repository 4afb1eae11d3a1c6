/**
 * The code blocks of {@code docs/guide.md}, as a program.
 */
package dev.alkahest.examples.guide;
