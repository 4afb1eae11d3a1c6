/** The states an object can be in, and what moves it from one to another. */
package dev.alkahest.behaviour.session.state;
