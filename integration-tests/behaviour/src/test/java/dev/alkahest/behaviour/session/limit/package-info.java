/** Objects with keys of two and three columns, by the ten thousand: more than a statement of any database has parameters for. */
package dev.alkahest.behaviour.session.limit;
