/** What is left to the database's foreign keys (rules C4, C10). */
package dev.alkahest.behaviour.session.passive;
