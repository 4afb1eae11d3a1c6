/** Many-to-many lists whose association table knows the position of their members. */
package dev.alkahest.behaviour.session.pairposition;
