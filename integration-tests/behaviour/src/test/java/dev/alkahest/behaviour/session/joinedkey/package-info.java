/** Keys that change while the rows of their objects stand in several tables (rule C10). */
package dev.alkahest.behaviour.session.joinedkey;
