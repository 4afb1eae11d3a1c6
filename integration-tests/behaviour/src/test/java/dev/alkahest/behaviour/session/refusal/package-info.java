/** What a flush says when the database refuses a row: the entity, the key, the statement and the column. */
package dev.alkahest.behaviour.session.refusal;
