package dev.alkahest.processor.statement;

import com.palantir.javapoet.ClassName;
import dev.alkahest.processor.model.ColumnModel;
import java.util.Optional;

/**
 * A column that a text names.
 *
 * @param name its name, in lower case
 * @param table the generated class of its table
 * @param constant the constant of that class which is the table
 * @param column the column, where it is one of an attribute and a field of that class is it
 */
public record ColumnUse(String name, ClassName table, String constant, Optional<ColumnModel> column) {}
