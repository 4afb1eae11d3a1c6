/** What the shops want to happen whenever something is written. */
package dev.alkahest.examples.filmrental.rule;
