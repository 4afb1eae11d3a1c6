/** Objects whose rows may be there already (rule F26). */
package dev.alkahest.behaviour.session.upsert;
