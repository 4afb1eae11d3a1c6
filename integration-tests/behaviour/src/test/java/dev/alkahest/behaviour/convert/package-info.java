/** Attributes of the user's own classes, and enums with codes. */
package dev.alkahest.behaviour.convert;
