package dev.alkahest.processor.model;

import com.google.auto.common.MoreElements;
import com.palantir.javapoet.TypeName;
import dev.alkahest.annotation.Column;
import dev.alkahest.processor.diagnostic.Place;
import java.lang.annotation.Annotation;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * A field of an entity or of one of its superclasses, as its user wrote it.
 *
 * @param type the field's type as the entity sees it: the {@code T} of a generic superclass is already known
 * @param conversion how it becomes what its column holds, where that is not the field's own type
 * @param holder its type where that is a {@code Deferred}: {@code type} is what it holds then
 */
public record FieldDeclaration(
        VariableElement element,
        TypeMirror type,
        Map<Class<? extends Annotation>, AnnotationUse> annotations,
        Optional<ConversionDeclaration> conversion,
        Optional<TypeMirror> holder) {

    /** Copies the annotations. */
    public FieldDeclaration {
        annotations = Map.copyOf(annotations);
    }

    /** Returns the attribute's name, e.g. {@code title}. */
    public String name() {
        return element.getSimpleName().toString();
    }

    /** Returns the class that declares the field. */
    public TypeElement declaringClass() {
        return MoreElements.asType(element.getEnclosingElement());
    }

    /** Returns the name a user knows it by, e.g. {@code Article.title}. */
    public String label() {
        return declaringClass().getSimpleName() + "." + name();
    }

    /** Returns its type as a user writes it, e.g. {@code List<Album>}. */
    public String typeName() {
        return nameOf(type);
    }

    /** Returns its type as a user writes it, with the holder of what is deferred. */
    public String declaredTypeName() {
        return nameOf(holder.orElse(type));
    }

    /** Returns its type as it follows "is": {@code "an int"}. */
    public String aTypeName() {
        boolean vowel = "aeioAEIO".indexOf(typeName().charAt(0)) >= 0;
        return (vowel ? "an " : "a ") + typeName();
    }

    /** Returns what follows its label where it is told what its column holds: {@code " is stored as String"}. */
    public String isOrIsStoredAs() {
        return conversion.filter(how -> !(how instanceof ArrayDeclaration)).isPresent()
                ? " is stored as " + nameOf(columnType())
                : " is " + aTypeName();
    }

    /** Returns whether it is a whole number that its column holds as it is. */
    public boolean isWholeNumber() {
        return conversion.isEmpty()
                && ColumnKind.of(type).filter(ColumnKind::isWholeNumber).isPresent();
    }

    /** Returns a type as a user writes it, without packages. */
    public static String nameOf(TypeMirror type) {
        return TypeName.get(type).toString().replaceAll("(\\w+\\.)+", "");
    }

    /** Returns what its column would hold: what it is converted to, else its own type. */
    public TypeMirror columnType() {
        return conversion.flatMap(ConversionDeclaration::columnType).orElse(type);
    }

    /** Returns whether its column would hold the same as that of another field, boxed or not. */
    public boolean holdsTheSameAs(FieldDeclaration other) {
        return TypeName.get(columnType())
                .box()
                .equals(TypeName.get(other.columnType()).box());
    }

    /** Returns the name of its column, as a column. */
    public String columnName() {
        return use(Column.class).name("value").orElseGet(() -> Naming.snakeCase(name()));
    }

    /** Returns whether it is the same field. */
    boolean isSameAs(FieldDeclaration other) {
        return element.equals(other.element);
    }

    /** Returns where it was declared. */
    public Place place() {
        return Place.of(element);
    }

    /** Returns whether the field has a modifier. */
    public boolean is(Modifier modifier) {
        return element.getModifiers().contains(modifier);
    }

    /** Returns whether the user wrote this annotation on the field. */
    public boolean has(Class<? extends Annotation> annotation) {
        return use(annotation).isPresent();
    }

    /** Returns whether its column is not read with its row. */
    public boolean isDeferred() {
        return holder.isPresent();
    }

    /** Returns an annotation of the field, with its defaults if the user did not write it. */
    public AnnotationUse use(Class<? extends Annotation> annotation) {
        AnnotationUse use = annotations.get(annotation);
        if (use == null) {
            throw new IllegalArgumentException(annotation + " is not an annotation for fields");
        }
        return use;
    }
}
