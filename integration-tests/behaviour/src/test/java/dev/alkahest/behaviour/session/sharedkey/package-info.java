/** Attributes that are columns of relationships, too: association objects, shared primary keys, tenants (rules K2 to K4). */
package dev.alkahest.behaviour.session.sharedkey;
