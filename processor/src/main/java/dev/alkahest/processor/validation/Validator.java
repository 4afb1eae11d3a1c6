package dev.alkahest.processor.validation;

import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.model.AccessReader;
import dev.alkahest.processor.model.ConstructorReader;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.EntityReader;
import dev.alkahest.processor.model.KeyColumn;
import dev.alkahest.processor.model.RelationshipResolver;
import dev.alkahest.processor.model.ShapeReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Applies every rule to a class. Remembers what it has found, so it is for one round. */
public final class Validator {

    private final Rule entityClass = new EntityClassRule();
    private final Rule embeddableClass = new EmbeddableRule();
    private final List<Rule> rules;
    private final List<Rule> rulesOfEmbeddables;
    private final EntityReader reader;
    private final Map<TypeElement, Problems> known = new HashMap<>();

    /** Validates classes of one compilation, some of whose classes are there already. */
    public Validator(
            Elements elements,
            Types types,
            EntityReader reader,
            RelationshipResolver relationships,
            BiPredicate<String, EntityDeclaration> isTaken) {
        this.reader = reader;
        ConstructorReader constructors = new ConstructorReader(elements);
        this.rules = List.of(
                new RecordRule(),
                new ConstructorRule(constructors, types),
                new FinalFieldRule(constructors),
                new DeferredRule(relationships, constructors),
                new AttributeAccessRule(new AccessReader(elements, types)),
                new MisplacedAnnotationRule(),
                new EmbeddedRule(),
                new ColumnTypeRule(new ShapeReader(elements, types)),
                new ConvertRule(elements, types),
                new EnumCodeRule(),
                new FormulaRule(types, reader),
                new ArrayRule(),
                new ComputedRule(),
                new FilterRule(elements, types, reader),
                new SoftDeleteRule(),
                new PrimaryKeyRule(relationships),
                new GeneratedRule(),
                new KeyGeneratorRule(types),
                new LastBitRule(relationships),
                new VersionRule(),
                new CollectionRule(),
                new ElementTypeRule(),
                new BackPopulatesRule(relationships),
                new ForeignKeyRule(relationships),
                new ColumnForeignKeyRule(reader),
                new ReferredKeyRule(relationships),
                new SecondaryRule(relationships),
                new CascadeRule(relationships),
                new PostUpdateRule(relationships),
                new PassiveDeletesRule(relationships),
                new FetchRule(),
                new OrderByRule(relationships),
                new PositionRule(relationships, new AccessReader(elements, types)),
                new JoinConditionRule(relationships, elements, types),
                new MapKeyRule(relationships, new AccessReader(elements, types), types),
                new HierarchyRule(reader, relationships),
                new SubclassRule(reader),
                new ConcreteTableRule(reader, relationships),
                new DiscriminatorRule(reader, relationships),
                new DuplicateColumnRule(reader, relationships),
                new SharedColumnRule(relationships),
                new ConstraintRule(relationships),
                new GeneratedNameRule(isTaken),
                new IdentifierRule(relationships));
        this.rulesOfEmbeddables = List.of(
                new RecordRule(),
                new ConstructorRule(constructors, types),
                new FinalFieldRule(constructors),
                new DeferredRule(relationships, constructors),
                new AttributeAccessRule(new AccessReader(elements, types)),
                new MisplacedAnnotationRule(),
                new EmbeddedRule(),
                new ColumnTypeRule(new ShapeReader(elements, types)),
                new ConvertRule(elements, types),
                new EnumCodeRule(),
                new ArrayRule(),
                new ComputedRule(),
                new DuplicateColumnRule(reader, relationships),
                new GeneratedNameRule(isTaken));
    }

    /** Returns all that is wrong with a class. What is no class at all is not looked at any further. */
    public Problems check(EntityDeclaration entity) {
        Problems problems = known.get(entity.element());
        if (problems == null) {
            problems = checkNew(entity);
            known.put(entity.element(), problems);
        }
        return problems;
    }

    /**
     * Returns whether nothing is wrong with a class, with those above it in its hierarchy, with those its key refers to, and
     * what an embeddable one embeds.
     */
    public boolean isSound(EntityDeclaration entity) {
        return !check(entity).hasErrors()
                && entity.parent().map(this::isSound).orElse(true)
                && entity.keyColumns().stream()
                        .filter(KeyColumn::isReferred)
                        .flatMap(key -> entity.relationship(key.field()).stream())
                        .flatMap(relationship -> relationship.target().stream())
                        .allMatch(target -> isSound(reader.read(target)))
                && (!EntityReader.isEmbeddable(entity.element())
                        || entity.embedded().stream()
                                .flatMap(nested -> nested.embeddable().stream())
                                .allMatch(this::isSound));
    }

    private Problems checkNew(EntityDeclaration entity) {
        Problems problems = new Problems();
        if (EntityReader.isEmbeddable(entity.element())) {
            embeddableClass.check(entity, problems);
            if (!problems.hasErrors()) {
                rulesOfEmbeddables.forEach(rule -> rule.check(entity, problems));
            }
            return problems;
        }
        entityClass.check(entity, problems);
        if (entity.element().getKind() == ElementKind.CLASS || entity.isRecord()) {
            rules.forEach(rule -> rule.check(entity, problems));
        }
        return entity.parent().map(parent -> problems.without(check(parent))).orElse(problems);
    }
}
