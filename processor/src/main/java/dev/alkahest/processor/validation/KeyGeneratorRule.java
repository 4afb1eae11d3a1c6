package dev.alkahest.processor.validation;

import dev.alkahest.annotation.Generated;
import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.model.AnnotationUse;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.EntityReader;
import dev.alkahest.processor.model.FieldDeclaration;
import dev.alkahest.processor.model.TypeArguments;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;

/** A class that makes keys makes them of the key's type. */
final class KeyGeneratorRule implements Rule {

    private static final String TAG = "Generated";

    private final Types types;
    private final TypeArguments keyType;

    KeyGeneratorRule(Types types) {
        this.types = types;
        this.keyType = new TypeArguments(types, "dev.alkahest.mapping.KeyGenerator");
    }

    @Override
    public void check(EntityDeclaration entity, Problems problems) {
        for (FieldDeclaration field : entity.keys()) {
            AnnotationUse generated = field.use(Generated.class);
            generated
                    .type("with")
                    .flatMap(named -> problem(entity, field, named))
                    .ifPresent(sentence -> problems.add(Problem.error(TAG, generated.place("with"), sentence)));
        }
    }

    private Optional<String> problem(EntityDeclaration entity, FieldDeclaration field, TypeMirror named) {
        if (field.use(Generated.class).sets("value")) {
            return Optional.of(field.label() + " can't be made by a class and in another way. Remove value or with.");
        }
        String name = FieldDeclaration.nameOf(named).replaceAll("<.*", "");
        Optional<TypeElement> element = EntityReader.classOf(named);
        if (element.filter(type -> !type.getTypeParameters().isEmpty()).isPresent()) {
            return Optional.of(name + " has type parameters, and nobody says which types they stand for. Extend it with"
                    + " a class that does, and name that one.");
        }
        TypeMirror wanted = field.type() instanceof PrimitiveType primitive
                ? types.boxedClass(primitive).asType()
                : field.type();
        List<? extends TypeMirror> made = keyType.of(named);
        return made.size() == 1 && types.isSameType(made.get(0), wanted)
                ? Instantiation.problem(element.orElseThrow(), entity, field)
                : Optional.of(name + " does not implement KeyGenerator<" + FieldDeclaration.nameOf(wanted)
                        + ">, so it can't make " + field.label() + ".");
    }
}
