/**
 * The program of the Core tutorial: {@code docs/core.md} shows the regions between {@code // tutorial: name} and {@code // end}, and
 * a test compares them.
 */
package dev.alkahest.examples.tutorial.core;
