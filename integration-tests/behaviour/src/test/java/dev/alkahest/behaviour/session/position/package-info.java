/** Lists whose members know their position. */
package dev.alkahest.behaviour.session.position;
