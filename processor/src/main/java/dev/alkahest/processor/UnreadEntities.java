package dev.alkahest.processor;

import com.google.auto.common.MoreElements;
import dev.alkahest.processor.model.Readability;
import java.lang.annotation.Annotation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** The mapped classes that wait until the types of their fields are known: another processor may still write one. */
final class UnreadEntities {

    private final Elements elements;
    private final Types types;
    private final Class<? extends Annotation> mark;
    private final Set<String> waiting = new LinkedHashSet<>();

    /** Waits for classes that are marked with an annotation. */
    UnreadEntities(Elements elements, Types types, Class<? extends Annotation> mark) {
        this.elements = elements;
        this.types = types;
        this.mark = mark;
    }

    /** Adds those of a round, and returns, once, those that can be read now. */
    List<TypeElement> next(RoundEnvironment round) {
        Readability readability = new Readability(elements, types);
        round.getElementsAnnotatedWith(mark).stream()
                .map(MoreElements::asType)
                .forEach(type -> waiting.add(type.getQualifiedName().toString()));
        List<TypeElement> readable = waiting.stream()
                .map(elements::getTypeElement)
                .filter(Objects::nonNull)
                .filter(readability::isReadable)
                .toList();
        readable.forEach(type -> waiting.remove(type.getQualifiedName().toString()));
        return readable;
    }
}
