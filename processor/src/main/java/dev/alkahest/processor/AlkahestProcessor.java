package dev.alkahest.processor;

import com.google.auto.service.AutoService;
import dev.alkahest.annotation.Embeddable;
import dev.alkahest.annotation.Projection;
import dev.alkahest.annotation.Repository;
import dev.alkahest.annotation.Table;
import dev.alkahest.processor.diagnostic.ProblemPrinter;
import dev.alkahest.processor.generation.BuilderGenerator;
import dev.alkahest.processor.generation.EmbeddedColumnsGenerator;
import dev.alkahest.processor.generation.EmbeddingGenerator;
import dev.alkahest.processor.generation.Generator;
import dev.alkahest.processor.generation.HierarchyGenerator;
import dev.alkahest.processor.generation.IdentityMapGenerator;
import dev.alkahest.processor.generation.KeyGenerator;
import dev.alkahest.processor.generation.MapperGenerator;
import dev.alkahest.processor.generation.SnapshotGenerator;
import dev.alkahest.processor.generation.TableGenerator;
import dev.alkahest.processor.model.AccessReader;
import dev.alkahest.processor.model.ConstructorReader;
import dev.alkahest.processor.model.EmbeddableModel;
import dev.alkahest.processor.model.EmbeddedModelBuilder;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.EntityModel;
import dev.alkahest.processor.model.EntityReader;
import dev.alkahest.processor.model.ModelBuilder;
import dev.alkahest.processor.model.RelationshipResolver;
import dev.alkahest.processor.statement.RepositoryReader;
import dev.alkahest.processor.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/**
 * Writes the table, the mapper, the identity map, the snapshot and, for a composite key, the key record of every class
 * with {@code @Table}, what an embeddable class needs, what reads rows into a class with {@code @Projection}, and
 * what runs the texts of an interface with {@code @Repository}, unless something is wrong with it; then says all that is.
 *
 * <p>Every class goes the same way, by itself: it is read as it was written, judged by every rule, turned into a model,
 * and emitted.
 */
@AutoService(Processor.class)
public final class AlkahestProcessor extends AbstractProcessor {

    private final SourceNames sources = new SourceNames();
    private Elements elements;
    private Types types;
    private UnreadEntities unread;
    private UnreadEntities unreadEmbeddables;
    private ProblemPrinter printer;
    private SourceWriter writer;
    private Projections projections;
    private Repositories repositories;

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        elements = environment.getElementUtils();
        types = environment.getTypeUtils();
        unread = new UnreadEntities(elements, types, Table.class);
        unreadEmbeddables = new UnreadEntities(elements, types, Embeddable.class);
        printer = new ProblemPrinter(environment.getMessager());
        writer = new SourceWriter(environment, AlkahestProcessor.class);
        projections = new Projections(new UnreadEntities(elements, types, Projection.class), sources, printer, writer);
        repositories =
                new Repositories(new UnreadEntities(elements, types, Repository.class), sources, printer, writer);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        EntityReader reader = new EntityReader(elements, types);
        RelationshipResolver relationships = new RelationshipResolver(reader);
        Validator validator = new Validator(elements, types, reader, relationships, sources::isTaken);
        AccessReader access = new AccessReader(elements, types);
        ConstructorReader constructors = new ConstructorReader(elements);
        ModelBuilder models = new ModelBuilder(reader, relationships, access, constructors, validator::isSound);

        sources.add(round);
        projections.write(round);
        List<EntityDeclaration> entities =
                unread.next(round).stream().map(reader::read).toList();
        List<EntityDeclaration> embeddables = unreadEmbeddables.next(round).stream()
                .filter(EntityReader::isEmbeddable)
                .map(reader::read)
                .toList();
        entities.forEach(sources::reserve);
        embeddables.forEach(sources::reserve);
        for (EntityDeclaration embeddable : embeddables) {
            printer.print(validator.check(embeddable));
            if (validator.isSound(embeddable)) {
                emit(new EmbeddedModelBuilder(access, constructors).build(embeddable), embeddable.element());
            }
        }
        for (EntityDeclaration entity : entities) {
            printer.print(validator.check(entity));
            if (validator.isSound(entity)) {
                EntityModel model = models.build(entity);
                emit(model, entity.element());
                if (entity.hasBuilder()) {
                    emit(new BuilderGenerator(), model, entity.element());
                }
            }
        }
        repositories.write(
                round,
                new RepositoryReader(
                        elements,
                        type -> Optional.of(reader.read(type))
                                .filter(validator::isSound)
                                .map(models::build)));
        return false;
    }

    private void emit(EntityModel entity, TypeElement origin) {
        generators(entity).forEach(generator -> emit(generator, entity, origin));
    }

    private void emit(Generator generator, EntityModel entity, TypeElement origin) {
        writer.write(entity.type().packageName(), generator.generate(entity), List.of(origin));
    }

    private void emit(EmbeddableModel embeddable, TypeElement origin) {
        String packageName = embeddable.type().packageName();
        writer.write(packageName, new EmbeddedColumnsGenerator().generate(embeddable), List.of(origin));
        writer.write(packageName, new EmbeddingGenerator().generate(embeddable), List.of(origin));
    }

    /** Returns what emits the classes that an entity needs: those of a hierarchy share some. */
    private static List<Generator> generators(EntityModel entity) {
        List<Generator> generators = new ArrayList<>(List.of(new TableGenerator(), new MapperGenerator()));
        if (!entity.isAbstract()) {
            generators.add(new SnapshotGenerator());
        }
        if (!entity.isSubclass()) {
            generators.add(new IdentityMapGenerator());
            if (entity.key().isComposite()) {
                generators.add(new KeyGenerator());
            }
            if (entity.hierarchy().isPresent()) {
                generators.add(new HierarchyGenerator());
            }
        }
        return generators;
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(
                Table.class.getCanonicalName(),
                Embeddable.class.getCanonicalName(),
                Projection.class.getCanonicalName(),
                Repository.class.getCanonicalName());
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }
}
