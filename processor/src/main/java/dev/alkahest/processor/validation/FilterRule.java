package dev.alkahest.processor.validation;

import com.google.auto.common.MoreElements;
import dev.alkahest.annotation.Filter;
import dev.alkahest.processor.diagnostic.Place;
import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.EntityReader;
import dev.alkahest.processor.model.FieldDeclaration;
import dev.alkahest.processor.model.Naming;
import dev.alkahest.processor.model.TableMethods;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** A filter is a static method that gives a condition for a use of the table. */
final class FilterRule implements Rule {

    private static final String TAG = "Filter";

    private final Elements elements;
    private final Types types;
    private final EntityReader reader;

    FilterRule(Elements elements, Types types, EntityReader reader) {
        this.elements = elements;
        this.types = types;
        this.reader = reader;
    }

    @Override
    public void check(EntityDeclaration entity, Problems problems) {
        TableMethods methods = new TableMethods(entity);
        for (ExecutableElement method : methods.filters()) {
            problem(entity, methods, method)
                    .ifPresent(sentence -> problems.add(Problem.error(TAG, placeOf(method), sentence)));
        }
        for (ExecutableElement method : methods.filtersOfInterfaces()) {
            problems.add(Problem.error(
                    TAG,
                    placeOf(method),
                    label(method) + " stands in an interface, and would filter no rows of " + entity.name()
                            + ", which does not have its static methods. Move it to " + entity.name() + "."));
        }
    }

    private static Place placeOf(ExecutableElement method) {
        return Place.of(
                method, MoreElements.getAnnotationMirror(method, Filter.class).get());
    }

    private Optional<String> problem(EntityDeclaration entity, TableMethods methods, ExecutableElement method) {
        String label = label(method);
        if (!methods.isUsable(method) || !givesCondition(method)) {
            return Optional.of(
                    label + " can't filter rows, as it gives " + FieldDeclaration.nameOf(method.getReturnType())
                            + " or can't be called with the table. Declare it as static Condition "
                            + method.getSimpleName() + "("
                            + methods.tableName() + " " + Naming.camelCase(entity.name()) + "), and not private.");
        }
        return new HierarchyPackages(entity, reader).hides(method)
                ? Optional.of(label + " is called by the tables of the hierarchy in other packages too. Make it public,"
                        + " and its class.")
                : Optional.empty();
    }

    private static String label(ExecutableElement method) {
        return MoreElements.asType(method.getEnclosingElement()).getSimpleName() + "." + method.getSimpleName();
    }

    private boolean givesCondition(ExecutableElement method) {
        TypeElement condition = elements.getTypeElement("dev.alkahest.sql.Condition");
        return condition != null && types.isSubtype(method.getReturnType(), condition.asType());
    }
}
