/** Association objects, and views that leave them out. */
package dev.alkahest.behaviour.session.association;
