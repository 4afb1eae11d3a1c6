package dev.alkahest.processor.validation;

import com.google.auto.common.MoreElements;
import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.model.AccessReader;
import dev.alkahest.processor.model.ColumnKind;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.FieldDeclaration;
import dev.alkahest.processor.model.Naming;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What is stored can be reached from generated code, which lives in the entity's package. */
final class AttributeAccessRule implements Rule {

    private static final String TAG = "AttributeAccess";

    private final AccessReader access;

    AttributeAccessRule(AccessReader access) {
        this.access = access;
    }

    @Override
    public void check(EntityDeclaration entity, Problems problems) {
        for (FieldDeclaration field : entity.fields()) {
            if (isStorable(entity, field) && access.accessTo(field, entity).isEmpty()) {
                problems.add(Problem.error(TAG, field.place(), sentence(entity, field)));
            }
        }
    }

    /** What no column can hold is said by another rule. */
    private static boolean isStorable(EntityDeclaration entity, FieldDeclaration field) {
        return entity.relationship(field).isPresent()
                || entity.embedded(field).isPresent()
                || ColumnKind.of(field.columnType()).isPresent();
    }

    private String sentence(EntityDeclaration entity, FieldDeclaration field) {
        return isInSamePackage(entity, field)
                ? field.label() + " is private and has no " + missing(entity, field) + ". Add "
                        + it(entity, field) + ", or make the field package-private: generated code lives in the same"
                        + " package."
                : field.label() + " is " + visibility(field) + " in another package and has no public "
                        + missing(entity, field) + ". Add " + it(entity, field) + ".";
    }

    private String missing(EntityDeclaration entity, FieldDeclaration field) {
        List<String> missing = new ArrayList<>();
        if (access.getter(field, entity).isEmpty()) {
            String getter = AccessReader.conventionalGetters(field).get(0) + "()";
            missing.add(access.hasMethod(getter, entity) ? getter + " of type " + field.declaredTypeName() : getter);
        }
        if (!field.isDeferred() && access.setter(field, entity).isEmpty()) {
            missing.add("set" + Naming.capitalized(field.name()) + "(" + field.typeName() + ")");
        }
        return String.join(" and ", missing);
    }

    private String it(EntityDeclaration entity, FieldDeclaration field) {
        boolean both = !field.isDeferred()
                && access.getter(field, entity).isEmpty()
                && access.setter(field, entity).isEmpty();
        return both ? "them" : "it";
    }

    private static boolean isInSamePackage(EntityDeclaration entity, FieldDeclaration field) {
        return MoreElements.getPackage(field.element()).equals(MoreElements.getPackage(entity.element()));
    }

    private static String visibility(FieldDeclaration field) {
        if (field.is(Modifier.PRIVATE)) {
            return "private";
        }
        return field.is(Modifier.PROTECTED) ? "protected" : "package-private";
    }
}
