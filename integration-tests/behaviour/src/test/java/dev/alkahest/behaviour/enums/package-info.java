/** Enums that the database knows. */
package dev.alkahest.behaviour.enums;
