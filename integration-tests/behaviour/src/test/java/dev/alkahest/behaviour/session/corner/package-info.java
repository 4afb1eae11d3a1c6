/** What every kind of collection does alike in its corners, and objects that two others own. */
package dev.alkahest.behaviour.session.corner;
