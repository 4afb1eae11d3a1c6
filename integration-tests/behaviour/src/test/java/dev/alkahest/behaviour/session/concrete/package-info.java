/** Hierarchies of classes each of which has a table with all of its columns. */
package dev.alkahest.behaviour.session.concrete;
