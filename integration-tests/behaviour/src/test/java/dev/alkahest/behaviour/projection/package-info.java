/** Rows of a SELECT that are read into records and classes of the user's. */
package dev.alkahest.behaviour.projection;
