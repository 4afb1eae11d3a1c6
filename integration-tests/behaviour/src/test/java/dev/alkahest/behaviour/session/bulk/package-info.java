/** UPDATE and DELETE statements that keep the session's objects in step. */
package dev.alkahest.behaviour.session.bulk;
