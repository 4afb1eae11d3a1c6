/** Values of several columns: embedded classes and records. */
package dev.alkahest.behaviour.embedded;
