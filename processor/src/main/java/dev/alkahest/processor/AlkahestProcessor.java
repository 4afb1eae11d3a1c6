package dev.alkahest.processor;

import com.google.auto.service.AutoService;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.alkahest.annotation.Table;
import dev.alkahest.processor.diagnostic.ProblemPrinter;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.generation.Generator;
import dev.alkahest.processor.generation.IdentityMapGenerator;
import dev.alkahest.processor.generation.KeyGenerator;
import dev.alkahest.processor.generation.MapperGenerator;
import dev.alkahest.processor.generation.SnapshotGenerator;
import dev.alkahest.processor.generation.TableGenerator;
import dev.alkahest.processor.model.AccessReader;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.EntityModel;
import dev.alkahest.processor.model.EntityReader;
import dev.alkahest.processor.model.ModelBuilder;
import dev.alkahest.processor.validation.Validator;
import java.util.List;
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
 * with {@code @Table}, unless something is wrong with it; then says all that is.
 *
 * <p>Every class goes the same way, by itself: it is read as it was written, judged by every rule, turned into a model,
 * and emitted.
 */
@AutoService(Processor.class)
public final class AlkahestProcessor extends AbstractProcessor {

    private static final List<Generator> GENERATORS =
            List.of(new TableGenerator(), new MapperGenerator(), new IdentityMapGenerator(), new SnapshotGenerator());

    private final SourceNames sources = new SourceNames();
    private EntityReader reader;
    private UnreadEntities unread;
    private Validator validator;
    private ModelBuilder models;
    private ProblemPrinter printer;
    private SourceWriter writer;

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        Elements elements = environment.getElementUtils();
        Types types = environment.getTypeUtils();
        reader = new EntityReader(elements, types);
        unread = new UnreadEntities(elements);
        validator = new Validator(elements, types, sources::isTaken);
        models = new ModelBuilder(
                reader,
                new AccessReader(elements, types),
                entity -> !validator.check(entity).hasErrors());
        printer = new ProblemPrinter(environment.getMessager());
        writer = new SourceWriter(environment, AlkahestProcessor.class);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        sources.add(round);
        unread.next(round, reader).forEach(this::process);
        return false;
    }

    private void process(TypeElement type) {
        EntityDeclaration entity = reader.read(type);
        Problems problems = validator.check(entity);
        printer.print(problems);
        if (!problems.hasErrors()) {
            emit(models.build(entity), type);
        }
    }

    private void emit(EntityModel entity, TypeElement origin) {
        GENERATORS.forEach(generator -> emit(generator.generate(entity), entity, origin));
        if (entity.key().isComposite()) {
            emit(new KeyGenerator().generate(entity), entity, origin);
        }
    }

    private void emit(TypeSpec.Builder type, EntityModel entity, TypeElement origin) {
        ClassName name = writer.write(entity.type().packageName(), type, List.of(origin));
        sources.add(name, entity.type());
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Set.of(Table.class.getCanonicalName());
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }
}
