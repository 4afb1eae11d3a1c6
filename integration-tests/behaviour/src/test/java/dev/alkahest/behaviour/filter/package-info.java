/** Rows that are left out: filters, and rows that are marked as deleted. */
package dev.alkahest.behaviour.filter;
