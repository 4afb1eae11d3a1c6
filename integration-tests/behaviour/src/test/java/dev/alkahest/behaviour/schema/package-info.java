/** Tables are created, dropped and read back on every database. */
package dev.alkahest.behaviour.schema;
