package dev.alkahest.processor.generation;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import dev.alkahest.processor.model.RepositoryModel;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/** Emits what runs the texts of an interface, e.g. {@code SalesImpl}. */
public final class RepositoryGenerator {

    private static final ParameterizedTypeName STATEMENTS = ParameterizedTypeName.get(
            ClassName.get(Function.class),
            RuntimeTypes.STATEMENT,
            ParameterizedTypeName.get(RuntimeTypes.RESULT, RuntimeTypes.ROW));

    /** Returns the class. */
    public TypeSpec.Builder generate(RepositoryModel repository) {
        TypeSpec.Builder type = TypeSpec.classBuilder(repository.name())
                .addJavadoc("Runs the statements of {@link $T}.\n", repository.type())
                .addModifiers(FINAL)
                .addSuperinterface(repository.type());
        if (repository.isPublic()) {
            type.addModifiers(PUBLIC);
        }
        NameAllocator names = new NameAllocator();
        List<RepositoryMethodCode> methods = repository.methods().stream()
                .map(method -> new RepositoryMethodCode(method, names))
                .toList();
        methods.forEach(method -> method.fields().forEach(type::addField));
        type.addField(STATEMENTS, "statements", PRIVATE, FINAL)
                .addMethod(constructor(repository, RuntimeTypes.SESSION, "session", "Runs them in a session.\n"))
                .addMethod(
                        constructor(repository, RuntimeTypes.CONNECTION, "connection", "Runs them on a connection.\n"));
        methods.forEach(method -> type.addMethod(method.method()));
        return type;
    }

    // public SalesImpl(Session session) {
    //   this.statements = session::execute;
    // }
    private static MethodSpec constructor(RepositoryModel repository, ClassName runner, String name, String doc) {
        Modifier[] visibility = repository.isPublic() ? new Modifier[] {PUBLIC} : new Modifier[0];
        return MethodSpec.constructorBuilder()
                .addJavadoc(doc)
                .addModifiers(visibility)
                .addParameter(runner, name)
                .addStatement("this.statements = $N::execute", name)
                .build();
    }
}
