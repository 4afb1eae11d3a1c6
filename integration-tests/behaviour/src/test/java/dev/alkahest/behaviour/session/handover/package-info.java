/** Unique values and keys that change hands between rows of several classes, or rows that refer to each other (rule F15). */
package dev.alkahest.behaviour.session.handover;
