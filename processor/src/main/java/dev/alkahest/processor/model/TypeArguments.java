package dev.alkahest.processor.model;

import com.google.auto.common.MoreTypes;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** Finds out which types a class gives to an interface that it implements, be it through others. */
public final class TypeArguments {

    private final Types types;
    private final String name;

    /** Looks for the interface of a qualified name. */
    public TypeArguments(Types types, String name) {
        this.types = types;
        this.name = name;
    }

    /** Returns the type arguments; none where the class does not implement the interface, or does not say of what. */
    public List<? extends TypeMirror> of(TypeMirror type) {
        return find(type).map(DeclaredType::getTypeArguments).orElseGet(List::of);
    }

    private Optional<DeclaredType> find(TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED) {
            return Optional.empty();
        }
        if (MoreTypes.asTypeElement(type).getQualifiedName().contentEquals(name)) {
            return Optional.of(MoreTypes.asDeclared(type));
        }
        return types.directSupertypes(type).stream()
                .flatMap(supertype -> find(supertype).stream())
                .findFirst();
    }
}
