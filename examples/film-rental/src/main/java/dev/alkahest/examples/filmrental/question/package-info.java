/** What one would like to know: one class for each question. */
package dev.alkahest.examples.filmrental.question;
