/** The rows of association tables. */
package dev.alkahest.behaviour.session.link;
