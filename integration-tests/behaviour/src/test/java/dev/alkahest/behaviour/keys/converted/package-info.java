/** Keys of types of the user's, which converters store: they are in all tables that refer to them, too. */
package dev.alkahest.behaviour.keys.converted;
