/** Objects that refer to each other (rule F12). */
package dev.alkahest.behaviour.session.postupdate;
