/**
 * A music shop: eleven tables, their real rows, and ten questions.
 */
package dev.alkahest.examples.chinook;
