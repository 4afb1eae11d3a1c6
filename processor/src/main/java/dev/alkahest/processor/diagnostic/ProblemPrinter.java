package dev.alkahest.processor.diagnostic;

import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/** Prints problems through the compiler, where they stand. The same problem is printed once in a compilation. */
public final class ProblemPrinter {

    private final Messager messager;
    private final Set<Problem> printed = new HashSet<>();

    /** Prints through the given messager. */
    public ProblemPrinter(Messager messager) {
        this.messager = messager;
    }

    /** Prints what was not printed before. */
    public void print(Problems problems) {
        problems.all().stream().filter(printed::add).forEach(this::print);
    }

    private void print(Problem problem) {
        Kind kind = problem.isError() ? Kind.ERROR : Kind.WARNING;
        @Nullable AnnotationMirror annotation = problem.place().annotation().orElse(null);
        @Nullable AnnotationValue value = problem.place().value().orElse(null);
        messager.printMessage(kind, problem.message(), problem.place().element(), annotation, value);
    }
}
