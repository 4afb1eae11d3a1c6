/** Hierarchies of classes whose objects are rows of one table. */
package dev.alkahest.behaviour.session.inheritance;
