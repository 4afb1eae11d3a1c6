package dev.alkahest.processor.model;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.google.auto.common.MoreElements;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** What generated code can name: it lives in the entity's package, and is no subclass of anything. */
public final class Visibility {

    private Visibility() {}

    /** Returns whether generated code for the entity can use a member of a class that it can name. */
    public static boolean isVisible(Element member, EntityDeclaration entity) {
        return !member.getModifiers().contains(PRIVATE)
                && (member.getModifiers().contains(PUBLIC) || isInPackageOf(entity, member));
    }

    private static boolean isInPackageOf(EntityDeclaration entity, Element element) {
        return MoreElements.getPackage(element).equals(MoreElements.getPackage(entity.element()));
    }

    /** Returns the class that keeps generated code for the entity from naming a type: itself, or one around it. */
    public static Optional<TypeElement> hidden(TypeElement type, EntityDeclaration entity) {
        if (!isVisible(type, entity)) {
            return Optional.of(type);
        }
        return type.getNestingKind().isNested()
                ? hidden(MoreElements.asType(type.getEnclosingElement()), entity)
                : Optional.empty();
    }
}
