/** Unique values that change hands in one flush (rule F15). */
package dev.alkahest.behaviour.session.unique;
