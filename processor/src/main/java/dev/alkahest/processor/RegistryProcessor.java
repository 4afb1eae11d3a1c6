package dev.alkahest.processor;

import com.google.auto.common.MoreElements;
import com.google.auto.service.AutoService;
import com.palantir.javapoet.ClassName;
import dev.alkahest.annotation.Table;
import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.ProblemPrinter;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.generation.MapperSourceGenerator;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.EntityReader;
import dev.alkahest.processor.model.GeneratedNames;
import dev.alkahest.processor.model.RelationshipResolver;
import dev.alkahest.processor.validation.DuplicateTableRule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Lists the mappers of each package in a class that {@code META-INF/services} names, and judges what concerns several
 * entities.
 *
 * <p>The lists are written in the first round that brings no new entity: by then {@link AlkahestProcessor} has written
 * the mappers. An entity without a mapper has a problem of its own, and is left out. One that was compiled before, as
 * those of the application are when its tests are compiled, stands in the list of its package as well: of two lists with
 * one name, a class path shows only the first.
 */
@AutoService(Processor.class)
public final class RegistryProcessor extends AbstractProcessor {

    private final SourceNames sources = new SourceNames();
    private final List<EntityDeclaration> entities = new ArrayList<>();
    private final Set<PackageElement> unlisted = new LinkedHashSet<>();
    private Elements elements;
    private UnreadEntities unread;
    private ProblemPrinter printer;
    private SourceWriter writer;
    private ServiceFile services;

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        elements = environment.getElementUtils();
        unread = new UnreadEntities(elements, environment.getTypeUtils(), Table.class);
        printer = new ProblemPrinter(environment.getMessager());
        writer = new SourceWriter(environment, RegistryProcessor.class);
        services = new ServiceFile(MapperSourceGenerator.service(), environment);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        EntityReader reader = new EntityReader(elements, processingEnv.getTypeUtils());
        sources.add(round);
        List<TypeElement> fresh = unread.next(round);
        if (round.processingOver()) {
            services.write();
        } else if (fresh.isEmpty()) {
            unlisted.forEach(place -> list(place, reader));
            unlisted.clear();
        } else {
            fresh.forEach(type -> entities.add(reader.read(type)));
            fresh.forEach(type -> unlisted.add(MoreElements.getPackage(type)));
            checkTogether(reader);
        }
        return false;
    }

    private void checkTogether(EntityReader reader) {
        Problems problems = new Problems();
        new DuplicateTableRule(new RelationshipResolver(reader)).check(entities, problems);
        printer.print(problems);
    }

    private void list(PackageElement place, EntityReader reader) {
        List<TypeElement> mapped = place.getEnclosedElements().stream()
                .flatMap(RegistryProcessor::withNested)
                .filter(EntityReader::isEntity)
                .filter(this::hasMapper)
                .toList();
        String packageName = place.getQualifiedName().toString();
        ClassName name = MapperSourceGenerator.nameFor(packageName);
        if (mapped.isEmpty()) {
            return;
        }
        if (!sources.add(name)) {
            printer.print(taken(reader.read(mapped.get(0)), name));
            return;
        }
        List<GeneratedNames> names =
                mapped.stream().map(ClassName::get).map(GeneratedNames::of).toList();
        writer.write(packageName, new MapperSourceGenerator().generate(packageName, names), mapped);
        services.add(name.reflectionName());
    }

    private static Stream<TypeElement> withNested(Element element) {
        return Stream.of(element)
                .filter(MoreElements::isType)
                .map(MoreElements::asType)
                .flatMap(type -> Stream.concat(
                        Stream.of(type), type.getEnclosedElements().stream().flatMap(RegistryProcessor::withNested)));
    }

    private boolean hasMapper(TypeElement entity) {
        String mapper = GeneratedNames.of(ClassName.get(entity)).mapper().canonicalName();
        return elements.getTypeElement(mapper) != null;
    }

    private static Problems taken(EntityDeclaration entity, ClassName name) {
        Problems problems = new Problems();
        problems.add(Problem.error(
                "GeneratedName",
                entity.table().place(),
                name.canonicalName() + " exists already, and the list of the mappers of its package needs that name."
                        + " Rename it."));
        return problems;
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
