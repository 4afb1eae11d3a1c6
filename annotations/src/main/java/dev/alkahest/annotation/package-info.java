/**
 * The words a mapped class is written in: tables, columns, keys and relationships; and one for what rows of a SELECT are read into. There is no code here; the
 * processor reads these annotations at compile time and nothing reads them at run time.
 */
package dev.alkahest.annotation;
