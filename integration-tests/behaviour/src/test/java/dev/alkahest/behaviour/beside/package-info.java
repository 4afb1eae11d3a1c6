/** Objects, and values of several columns, that stand beside other values in the rows of a SELECT. */
package dev.alkahest.behaviour.beside;
