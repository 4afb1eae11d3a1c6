/** Hierarchies of classes with tables of their own. */
package dev.alkahest.behaviour.session.spread;
