/** Transactions that are tried again. */
package dev.alkahest.behaviour.session.retry;
