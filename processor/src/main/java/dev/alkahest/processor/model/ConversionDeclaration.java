package dev.alkahest.processor.model;

import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** How an attribute becomes a value that a column can hold, as its user wrote it: nothing is checked yet. */
public sealed interface ConversionDeclaration permits ArrayDeclaration, ConverterDeclaration, EnumCodeDeclaration {

    /** Returns what the column holds; empty where the declaration does not tell. */
    Optional<TypeMirror> columnType();
}
