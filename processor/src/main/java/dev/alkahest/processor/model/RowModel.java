package dev.alkahest.processor.model;

import com.palantir.javapoet.ClassName;

/** What is read from columns that stand side by side: an entity, or a value that is embedded in one. */
public sealed interface RowModel permits EntityModel, EmbeddableModel {

    /** Returns where a column stands, counted from 0. */
    int positionOf(ColumnModel column);

    /** Returns where a value stands, counted from 0. */
    int positionOf(ValueModel value);

    /** Returns the generated class whose constants tell how converted attributes are stored. */
    ClassName conversions();
}
