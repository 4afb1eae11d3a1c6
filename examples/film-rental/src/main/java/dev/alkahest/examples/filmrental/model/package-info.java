/**
 * The shops as classes: films with their cast and their prices, discs, stores, people who are staff or customers, rentals and payments.
 *
 * <p>Fields are public to keep the example short. Private ones with getters and setters are mapped just the same.
 */
package dev.alkahest.examples.filmrental.model;
