/** What the pages of the databases, in {@code docs/dialects}, say of them. */
package dev.alkahest.behaviour.dialects;
