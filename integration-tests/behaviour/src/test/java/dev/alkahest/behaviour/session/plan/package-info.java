/** What a flush would write. */
package dev.alkahest.behaviour.session.plan;
