package dev.alkahest.processor.model;

import static javax.lang.model.element.Modifier.STATIC;

import com.google.auto.common.MoreElements;
import dev.alkahest.annotation.Filter;
import dev.alkahest.annotation.Formula;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/**
 * Finds the methods by which users give expressions: static ones of the entity or a superclass, with a use of the generated
 * table as their one parameter. That class is not there yet, so it is known by its name alone.
 */
public final class TableMethods {

    private final EntityDeclaration entity;

    /** Looks in an entity. */
    public TableMethods(EntityDeclaration entity) {
        this.entity = entity;
    }

    /** Returns the method of this name that generated code can call. */
    public Optional<ExecutableElement> find(String name) {
        return all().stream()
                .filter(method -> method.getSimpleName().contentEquals(name))
                .filter(this::isUsable)
                .findFirst();
    }

    /** Returns the method that computes an attribute. */
    Optional<ExecutableElement> formula(FieldDeclaration field) {
        return find(field.use(Formula.class).name("value").orElse(field.name()));
    }

    /** Returns the method of this name that generated code can call with a use of this table and one of another entity's. */
    public Optional<ExecutableElement> find(String name, EntityDeclaration other) {
        String otherTable = GeneratedNames.of(other).table().simpleName();
        return all().stream()
                .filter(method -> method.getSimpleName().contentEquals(name))
                .filter(this::isCallable)
                .filter(method -> method.getParameters().size() == 2)
                .filter(method -> isTable(method, 0, tableName()) && isTable(method, 1, otherTable))
                .findFirst();
    }

    /** Returns the names of all static methods that generated code can call. */
    public List<String> allNames() {
        return all().stream()
                .filter(this::isCallable)
                .map(method -> method.getSimpleName().toString())
                .distinct()
                .toList();
    }

    /** Returns the names of the methods that could be meant. */
    public List<String> names() {
        return all().stream()
                .filter(this::isUsable)
                .map(method -> method.getSimpleName().toString())
                .distinct()
                .toList();
    }

    /** Returns whether there is a method of this name, whatever it takes. */
    public boolean hasNamesake(String name) {
        return all().stream().anyMatch(method -> method.getSimpleName().contentEquals(name));
    }

    /** Returns the name of the class of their parameter. */
    public String tableName() {
        return GeneratedNames.of(entity).table().simpleName();
    }

    /** Returns the methods with {@code @Filter} that no mapped class above has, in order. */
    public List<ExecutableElement> filters() {
        return ownClasses()
                .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
                .filter(method -> MoreElements.isAnnotationPresent(method, Filter.class))
                .toList();
    }

    /** Returns those with {@code @Filter} in interfaces that the entity implements, whose static methods it does not have. */
    public List<ExecutableElement> filtersOfInterfaces() {
        return ownClasses()
                .flatMap(TableMethods::interfaces)
                .distinct()
                .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
                .filter(method -> MoreElements.isAnnotationPresent(method, Filter.class))
                .toList();
    }

    private static Stream<TypeElement> interfaces(TypeElement type) {
        return type.getInterfaces().stream()
                .flatMap(above -> EntityReader.classOf(above).stream())
                .flatMap(above -> Stream.concat(Stream.of(above), interfaces(above)));
    }

    /** Returns whether generated code can call a method with a table. */
    public boolean isUsable(ExecutableElement method) {
        return isCallable(method) && method.getParameters().size() == 1 && isTable(method, 0, tableName());
    }

    private boolean isCallable(ExecutableElement method) {
        return method.getModifiers().contains(STATIC) && Visibility.isVisible(method, entity);
    }

    private static boolean isTable(ExecutableElement method, int parameter, String table) {
        String type = method.getParameters().get(parameter).asType().toString();
        return type.substring(type.lastIndexOf('.') + 1).equals(table);
    }

    /** Returns the entity and its superclasses, the nearest first. */
    private List<TypeElement> classes() {
        List<TypeElement> classes = new ArrayList<>(EntityReader.superclasses(entity.element()));
        classes.add(entity.element());
        Collections.reverse(classes);
        return classes;
    }

    /** Returns those of them that are not a mapped class above, nor above that. */
    private Stream<TypeElement> ownClasses() {
        return classes().stream()
                .takeWhile(type -> entity.parent()
                        .filter(parent -> parent.element().equals(type))
                        .isEmpty());
    }

    private List<ExecutableElement> all() {
        return classes().stream()
                .flatMap(type -> ElementFilter.methodsIn(type.getEnclosedElements()).stream())
                .toList();
    }
}
