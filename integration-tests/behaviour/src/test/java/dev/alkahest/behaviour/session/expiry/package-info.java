/** How what is known of objects is forgotten and read again. */
package dev.alkahest.behaviour.session.expiry;
