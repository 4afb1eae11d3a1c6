/** What a rollback puts back. */
package dev.alkahest.behaviour.session.rollback;
