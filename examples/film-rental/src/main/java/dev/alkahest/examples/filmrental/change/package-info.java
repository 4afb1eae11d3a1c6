/** What happens in the shops on the day of the example: one class for each event. */
package dev.alkahest.examples.filmrental.change;
