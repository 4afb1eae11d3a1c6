package dev.alkahest.processor.validation;

import com.google.auto.common.Visibility;
import dev.alkahest.processor.model.EntityDeclaration;
import dev.alkahest.processor.model.EntityReader;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/** The packages of a hierarchy's classes, whose tables name what belongs to each other. */
final class HierarchyPackages {

    private final EntityDeclaration entity;
    private final EntityReader reader;

    HierarchyPackages(EntityDeclaration entity, EntityReader reader) {
        this.entity = entity;
        this.reader = reader;
    }

    /** Returns whether all classes are in the same package. */
    boolean isOne() {
        EntityDeclaration root = entity.root();
        return !entity.isInHierarchy()
                || Stream.concat(Stream.of(root), reader.below(root).stream())
                        .allMatch(other -> other.packageName().equals(entity.packageName()));
    }

    /** Returns whether an element can't be named in all of them. */
    boolean hides(Element element) {
        return !isOne() && !Visibility.effectiveVisibilityOfElement(element).equals(Visibility.PUBLIC);
    }
}
