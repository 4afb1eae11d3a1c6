/** One entity for each kind of key, of which a session does the same with all. */
package dev.alkahest.behaviour.keys.kinds;
