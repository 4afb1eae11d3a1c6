/** Attributes that are computed by the database. */
package dev.alkahest.behaviour.formula;
