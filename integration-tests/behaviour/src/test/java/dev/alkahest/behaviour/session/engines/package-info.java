/** Sessions over several engines. */
package dev.alkahest.behaviour.session.engines;
