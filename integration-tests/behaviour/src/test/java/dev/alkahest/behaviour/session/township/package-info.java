/** Towns whose key their members carry on, and whose members are left to the database where nobody has loaded them (rules C4, C10). */
package dev.alkahest.behaviour.session.township;
