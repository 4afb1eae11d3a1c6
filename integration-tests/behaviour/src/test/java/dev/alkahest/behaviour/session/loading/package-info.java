/** The identity map, and how rows and relationships become objects. */
package dev.alkahest.behaviour.session.loading;
