package dev.alkahest.processor;

import dev.alkahest.processor.diagnostic.ProblemPrinter;
import dev.alkahest.processor.diagnostic.Problems;
import dev.alkahest.processor.generation.ProjectionGenerator;
import dev.alkahest.processor.model.ProjectionModel;
import dev.alkahest.processor.model.ProjectionReader;
import dev.alkahest.processor.validation.ProjectionRule;
import java.util.List;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;

/** Writes what reads rows into the classes with {@code @Projection}. */
final class Projections {

    private final UnreadEntities unread;
    private final SourceNames sources;
    private final ProblemPrinter printer;
    private final SourceWriter writer;

    Projections(UnreadEntities unread, SourceNames sources, ProblemPrinter printer, SourceWriter writer) {
        this.unread = unread;
        this.sources = sources;
        this.printer = printer;
        this.writer = writer;
    }

    /** Writes those of a round that nothing is wrong with, and says what is wrong with the others. */
    void write(RoundEnvironment round) {
        List<TypeElement> projections = unread.next(round);
        projections.forEach(type -> sources.reserve(ProjectionReader.generatedName(type), type));
        ProjectionRule rule = new ProjectionRule(sources::isTaken);
        for (TypeElement type : projections) {
            Problems problems = rule.check(type);
            printer.print(problems);
            if (!problems.hasErrors()) {
                ProjectionModel projection = ProjectionReader.read(type);
                writer.write(
                        projection.type().packageName(), new ProjectionGenerator().generate(projection), List.of(type));
            }
        }
    }
}
