package dev.alkahest.dialect;

/**
 * How a database wants its text: four of the answers that a {@link Dialect} is made of. Immutable.
 *
 * @param quoting how names stand
 * @param types how the types of columns are called
 * @param definitions how columns are declared
 * @param syntax how things are said that not every database says alike
 */
public record Grammar(Quoting quoting, TypeNames types, ColumnDefinitions definitions, Syntax syntax) {}
