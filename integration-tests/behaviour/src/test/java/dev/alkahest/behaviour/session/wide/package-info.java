/** Entities with more columns than a long has bits (rule F18). */
package dev.alkahest.behaviour.session.wide;
