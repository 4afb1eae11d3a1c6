/** Classes that are made by constructors with parameters, final attributes, and records as entities. */
package dev.alkahest.behaviour.constructor;
