package dev.alkahest.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/** A field of an entity that is stored: a value in a column, one in several, or a relationship. */
public sealed interface AttributeModel permits ValueModel, EmbeddedModel, RelationshipModel {

    /** Returns its name. */
    String name();

    /** Returns the name of the field that it is read from. */
    default String field() {
        return name();
    }

    /** Returns the class that declares it: the entity or a superclass. */
    ClassName declaringType();

    /** Returns how generated code reaches it. */
    Access access();

    /** Returns its columns: one for a value, several for an embedded one, those of the foreign key for a relationship, which may have none. */
    List<ColumnModel> columns();

    /** Returns those of its columns that are no other attribute's. */
    default List<ColumnModel> ownColumns() {
        return columns();
    }
}
