/** Classes beside each other in one table that have a column together. */
package dev.alkahest.behaviour.session.inheritance.together;
