/**
 * The words a mapped class is written in: tables, columns, keys and relationships. There is no code here; the
 * processor reads these annotations at compile time and nothing reads them at run time.
 */
package dev.alkahest.annotation;
