/** Texts that are meant to be taken for SQL, wherever a text of the user's can be given. */
package dev.alkahest.behaviour.hostile;
