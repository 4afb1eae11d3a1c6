/**
 * The first code block of the README, as a program.
 */
package dev.alkahest.examples.quickstart;
