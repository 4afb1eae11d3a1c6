package dev.alkahest.processor.model;

import com.google.auto.common.MoreTypes;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Finds out how generated code can reach an attribute: its field, or methods with conventional names. */
public final class AccessReader {

    private final Elements elements;
    private final Types types;

    /** Reads classes of one compilation. */
    public AccessReader(Elements elements, Types types) {
        this.elements = elements;
        this.types = types;
    }

    /** Returns how to reach an attribute of an entity; empty where there is no way. */
    public Optional<Access> accessTo(FieldDeclaration field, EntityDeclaration entity) {
        return accessTo(field, entity, entity);
    }

    /** Returns how code that is generated for one entity can reach an attribute of another; empty where there is no way. */
    public Optional<Access> accessTo(FieldDeclaration field, EntityDeclaration entity, EntityDeclaration user) {
        if (Visibility.isVisible(field.element(), user)) {
            return Optional.of(
                    field.is(Modifier.FINAL) ? new Access.FinalField(field.name()) : new Access.Direct(field.name()));
        }
        Optional<String> getter = getter(field, entity, user);
        if (field.is(Modifier.FINAL)) {
            return getter.map(Access.Getter::new);
        }
        Optional<String> setter = setter(field, entity, user);
        return getter.flatMap(read -> setter.map(write -> new Access.Accessors(read, write)));
    }

    /** Returns how code that is generated for one entity can read an attribute of another; empty where there is no way. */
    public Optional<Access> readAccessTo(FieldDeclaration field, EntityDeclaration entity, EntityDeclaration user) {
        return Visibility.isVisible(field.element(), user)
                ? Optional.of(new Access.Direct(field.name()))
                : getter(field, entity, user).map(Access.Getter::new);
    }

    /** Returns the name of the method that reads an attribute: {@code getX}, {@code isX} or {@code x}. */
    public Optional<String> getter(FieldDeclaration field, EntityDeclaration entity) {
        return getter(field, entity, entity);
    }

    private Optional<String> getter(FieldDeclaration field, EntityDeclaration entity, EntityDeclaration user) {
        return method(conventionalGetters(field), entity, user, method -> returns(method, field))
                .or(() -> LombokAccessors.of(field).getter());
    }

    /** Returns the name of the method that writes an attribute: {@code setX(value)} or {@code x(value)}. */
    public Optional<String> setter(FieldDeclaration field, EntityDeclaration entity) {
        return setter(field, entity, entity);
    }

    private Optional<String> setter(FieldDeclaration field, EntityDeclaration entity, EntityDeclaration user) {
        return method(conventionalSetters(field), entity, user, method -> accepts(method, field))
                .or(() -> LombokAccessors.of(field).setter());
    }

    /** Returns whether the entity has a method, such as {@code "getTitle()"}, of whatever type. */
    public boolean hasMethod(String signature, EntityDeclaration entity) {
        return ElementFilter.methodsIn(elements.getAllMembers(entity.element())).stream()
                .anyMatch(method -> method.toString().equals(signature));
    }

    /** Returns the names a getter of the field may have, the most usual first. */
    public static List<String> conventionalGetters(FieldDeclaration field) {
        String get = "get" + Naming.capitalized(field.name());
        String is = "is" + Naming.capitalized(field.name());
        return field.type().getKind() == TypeKind.BOOLEAN
                ? List.of(is, get, field.name())
                : List.of(get, is, field.name());
    }

    /** Returns the names a setter of the field may have, the most usual first. */
    public static List<String> conventionalSetters(FieldDeclaration field) {
        return List.of("set" + Naming.capitalized(field.name()), field.name());
    }

    private Optional<String> method(
            List<String> names, EntityDeclaration entity, EntityDeclaration user, Predicate<ExecutableType> fits) {
        List<ExecutableElement> methods = ElementFilter.methodsIn(elements.getAllMembers(entity.element()));
        return names.stream()
                .filter(name -> methods.stream()
                        .filter(method -> method.getSimpleName().contentEquals(name))
                        .filter(method -> !method.getModifiers().contains(Modifier.STATIC))
                        .filter(method -> Visibility.isVisible(method, user))
                        .map(method -> typeIn(entity, method))
                        .anyMatch(fits))
                .findFirst();
    }

    private ExecutableType typeIn(EntityDeclaration entity, ExecutableElement method) {
        return MoreTypes.asExecutable(
                types.asMemberOf(MoreTypes.asDeclared(entity.element().asType()), method));
    }

    private boolean returns(ExecutableType method, FieldDeclaration field) {
        return method.getParameterTypes().isEmpty()
                && method.getReturnType().getKind() != TypeKind.VOID
                && types.isSubtype(method.getReturnType(), field.holder().orElse(field.type()));
    }

    private boolean accepts(ExecutableType method, FieldDeclaration field) {
        List<? extends TypeMirror> parameters = method.getParameterTypes();
        return parameters.size() == 1 && types.isSubtype(field.type(), parameters.get(0));
    }
}
