package dev.alkahest.processor;

import dev.alkahest.processor.diagnostic.Place;
import dev.alkahest.processor.diagnostic.Problem;
import dev.alkahest.processor.diagnostic.ProblemPrinter;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.generation.RepositoryGenerator;
import dev.alkahest.processor.model.RepositoryModel;
import dev.alkahest.processor.statement.RepositoryReader;
import java.util.List;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/** Writes what runs the texts of the interfaces with {@code @Repository}. */
final class Repositories {

    private final UnreadEntities unread;
    private final SourceNames sources;
    private final ProblemPrinter printer;
    private final SourceWriter writer;

    Repositories(UnreadEntities unread, SourceNames sources, ProblemPrinter printer, SourceWriter writer) {
        this.unread = unread;
        this.sources = sources;
        this.printer = printer;
        this.writer = writer;
    }

    /** Writes those of a round that nothing is wrong with, and says what is wrong with the others. */
    void write(RoundEnvironment round, RepositoryReader reader) {
        List<TypeElement> repositories = unread.next(round);
        repositories.forEach(type -> sources.reserve(RepositoryReader.generatedName(type), type));
        for (TypeElement type : repositories) {
            Problems problems = new Problems();
            String name = RepositoryReader.generatedName(type);
            if (sources.isTaken(name, type)) {
                problems.add(Problem.error(
                        "Repository",
                        Place.of(type),
                        name + " exists already, and what implements " + type.getSimpleName()
                                + " needs that name. Rename one of the two."));
            }
            reader.read(type, problems)
                    .filter(repository -> !problems.hasErrors())
                    .ifPresent(repository -> write(repository, type));
            printer.print(problems);
        }
    }

    private void write(RepositoryModel repository, TypeElement origin) {
        writer.write(repository.type().packageName(), new RepositoryGenerator().generate(repository), List.of(origin));
    }
}
