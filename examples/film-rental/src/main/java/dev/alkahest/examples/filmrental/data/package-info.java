/** The data, made up as plain records, and how they become objects with rows. */
package dev.alkahest.examples.filmrental.data;
