package dev.alkahest.processor.validation;

import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.diagnostic.Spelling;
import dev.alkahest.processor.model.BothEnds;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.FieldDeclaration;
import dev.alkahest.processor.model.Naming;
import dev.alkahest.processor.model.RelationshipDeclaration;
import dev.alkahest.processor.model.RelationshipResolver;
import dev.alkahest.processor.model.Shape;
import dev.alkahest.processor.model.TableMethods;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** A join condition is a static method that gives a condition for two tables; what it relates is only read. */
final class JoinConditionRule implements Rule {

    private static final String TAG = "JoinCondition";
    private static final List<String> WRITING =
            List.of("backPopulates", "secondary", "cascade", "position", "postUpdate", "passiveDeletes");

    private final RelationshipResolver relationships;
    private final Elements elements;
    private final Types types;

    JoinConditionRule(RelationshipResolver relationships, Elements elements, Types types) {
        this.relationships = relationships;
        this.elements = elements;
        this.types = types;
    }

    @Override
    public void check(EntityDeclaration entity, Problems problems) {
        for (BothEnds ends : relationships.resolve(entity)) {
            RelationshipDeclaration relationship = ends.relationship();
            if (relationship.isView()) {
                checkWriting(relationship, problems);
                ends.target()
                        .flatMap(target -> problem(entity, target, relationship))
                        .ifPresent(sentence -> problems.add(
                                Problem.error(TAG, relationship.use().place("joinCondition"), sentence)));
            }
        }
    }

    private static void checkWriting(RelationshipDeclaration relationship, Problems problems) {
        for (String member : WRITING) {
            if (relationship.use().sets(member)) {
                problems.add(Problem.error(
                        TAG, relationship.use().place(member), isOnlyRead(relationship) + "Remove " + member + "."));
            }
        }
        if (relationship.foreignKey().isPresent()) {
            problems.add(Problem.error(
                    TAG, relationship.foreignKey().place(), isOnlyRead(relationship) + "Remove @ForeignKey."));
        }
    }

    private static String isOnlyRead(RelationshipDeclaration relationship) {
        return relationship.label() + " has a join condition, and so is only read. ";
    }

    private Optional<String> problem(
            EntityDeclaration entity, EntityDeclaration target, RelationshipDeclaration relationship) {
        if (entity.isInHierarchy()) {
            return Optional.of(entity.name() + " is in a hierarchy, whose relationships can't have join conditions yet."
                    + " Remove joinCondition.");
        }
        if (relationship.shape() == Shape.PLAIN) {
            return Optional.of(relationship.label() + " would be read with each " + entity.name()
                    + ", though only its condition tells whether there is one. Declare it as a Ref<" + target.name()
                    + ">.");
        }
        return problemOfMethod(entity, target, relationship.use().string("joinCondition"));
    }

    private Optional<String> problemOfMethod(EntityDeclaration entity, EntityDeclaration target, String written) {
        TableMethods methods = new TableMethods(entity);
        Optional<ExecutableElement> method = methods.find(written, target);
        if (method.filter(this::givesCondition).isPresent()) {
            return Optional.empty();
        }
        String wanted = "static Condition " + written + "(" + methods.tableName() + " "
                + Naming.camelCase(entity.name()) + ", "
                + new TableMethods(target).tableName() + " "
                + (target.equals(entity) ? "other" : Naming.camelCase(target.name())) + ")";
        if (method.isPresent() || methods.hasNamesake(written)) {
            return Optional.of(entity.name() + "." + written
                    + method.map(found -> " gives " + FieldDeclaration.nameOf(found.getReturnType()) + ".")
                            .orElse(" can't be called with the two tables.")
                    + " Declare it as " + wanted + ", and not private.");
        }
        String suggestion = Spelling.didYouMean(written, methods.allNames());
        return Optional.of(entity.name() + " has no method '" + written + "'."
                + (suggestion.isEmpty() ? " Add " + wanted + "." : suggestion));
    }

    private boolean givesCondition(ExecutableElement method) {
        TypeElement condition = elements.getTypeElement("dev.alkahest.sql.Condition");
        return condition != null && types.isSubtype(method.getReturnType(), condition.asType());
    }
}
