/** What a database gives back is what it was given, or was refused. */
package dev.alkahest.behaviour.types;
