/** Relationships that are a key, or a part of one (rule K1). */
package dev.alkahest.behaviour.session.keyref;
