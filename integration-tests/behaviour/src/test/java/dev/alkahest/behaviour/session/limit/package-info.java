/** Objects with keys of two and three columns, by the ten thousand: more than any database is sent in one statement, as a list
 * takes half of its parameters at most. */
package dev.alkahest.behaviour.session.limit;
