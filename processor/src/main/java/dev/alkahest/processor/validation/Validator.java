package dev.alkahest.processor.validation;

import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.model.AccessReader;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.EntityReader;
import dev.alkahest.processor.model.RelationshipResolver;
import dev.alkahest.processor.model.ShapeReader;
import java.util.List;
import java.util.function.BiPredicate;
import javax.lang.model.element.ElementKind;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Applies every rule to a class. */
public final class Validator {

    private final Rule entityClass = new EntityClassRule();
    private final List<Rule> rules;

    /** Validates classes of one compilation, some of whose classes are there already. */
    public Validator(Elements elements, Types types, BiPredicate<String, EntityDeclaration> isTaken) {
        EntityReader reader = new EntityReader(elements, types);
        RelationshipResolver relationships = new RelationshipResolver(reader);
        this.rules = List.of(
                new ConstructorRule(elements),
                new FinalFieldRule(),
                new AttributeAccessRule(new AccessReader(elements, types)),
                new MisplacedAnnotationRule(),
                new ColumnTypeRule(new ShapeReader(elements, types)),
                new PrimaryKeyRule(),
                new GeneratedRule(),
                new LastBitRule(relationships),
                new VersionRule(),
                new CollectionRule(),
                new ElementTypeRule(),
                new BackPopulatesRule(relationships),
                new ForeignKeyRule(relationships),
                new ColumnForeignKeyRule(reader),
                new SecondaryRule(relationships),
                new CascadeRule(relationships),
                new FetchRule(),
                new OrderByRule(relationships),
                new DuplicateColumnRule(relationships),
                new ConstraintRule(relationships),
                new GeneratedNameRule(isTaken),
                new IdentifierRule(relationships));
    }

    /** Returns all that is wrong with a class. What is no class at all is not looked at any further. */
    public Problems check(EntityDeclaration entity) {
        Problems problems = new Problems();
        entityClass.check(entity, problems);
        if (entity.element().getKind() == ElementKind.CLASS) {
            rules.forEach(rule -> rule.check(entity, problems));
        }
        return problems;
    }
}
