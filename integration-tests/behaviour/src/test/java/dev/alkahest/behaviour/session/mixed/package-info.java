/** Attributes that are assigned, and changed through their holders and collections, in one flush (rules B1, B3, D5). */
package dev.alkahest.behaviour.session.mixed;
