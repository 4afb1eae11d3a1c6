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
        return isVisible(member, entity.element());
    }

    private static boolean isVisible(Element member, TypeElement user) {
        return !member.getModifiers().contains(PRIVATE)
                && (member.getModifiers().contains(PUBLIC)
                        || MoreElements.getPackage(member).equals(MoreElements.getPackage(user)));
    }

    /** Returns the class that keeps generated code for the entity from naming a type: itself, or one around it. */
    public static Optional<TypeElement> hidden(TypeElement type, EntityDeclaration entity) {
        return hidden(type, entity.element());
    }

    /** Returns the class that keeps generated code beside another from naming a type: itself, or one around it. */
    public static Optional<TypeElement> hidden(TypeElement type, TypeElement user) {
        if (!isVisible(type, user)) {
            return Optional.of(type);
        }
        return type.getNestingKind().isNested()
                ? hidden(MoreElements.asType(type.getEnclosingElement()), user)
                : Optional.empty();
    }
}
