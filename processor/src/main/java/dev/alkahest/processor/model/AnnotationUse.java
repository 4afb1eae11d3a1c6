package dev.alkahest.processor.model;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableMap;

import com.google.auto.common.AnnotationValues;
import com.google.auto.common.MoreElements;
import dev.alkahest.processor.diagnostic.Place;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * An annotation of a class or a field as it was written. Members that were not written, and all members of an
 * annotation that is not there, have their declared defaults. Knows the place of each value.
 */
public final class AnnotationUse {

    private final Place place;
    private final boolean present;
    private final Map<String, AnnotationValue> written;
    private final Map<String, AnnotationValue> defaults;

    private AnnotationUse(
            Place place, boolean present, Map<String, AnnotationValue> written, Map<String, AnnotationValue> defaults) {
        this.place = place;
        this.present = present;
        this.written = Map.copyOf(written);
        this.defaults = Map.copyOf(defaults);
    }

    /** Reads an annotation of an element, which need not be there. */
    static AnnotationUse of(Element element, Class<? extends Annotation> type, Map<String, AnnotationValue> defaults) {
        return MoreElements.getAnnotationMirror(element, type)
                .toJavaUtil()
                .map(mirror -> present(Place.of(element, mirror), mirror, defaults))
                .orElseGet(() -> new AnnotationUse(Place.of(element), false, Map.of(), defaults));
    }

    private static AnnotationUse present(Place place, AnnotationMirror mirror, Map<String, AnnotationValue> defaults) {
        Map<String, AnnotationValue> written = mirror.getElementValues().entrySet().stream()
                .collect(toMap(entry -> nameOf(entry.getKey()), Map.Entry::getValue));
        return new AnnotationUse(place, true, written, defaults);
    }

    private static AnnotationUse nested(Place place, AnnotationMirror mirror) {
        return present(place, mirror, defaultsOf(mirror.getAnnotationType().asElement()));
    }

    /** Returns the defaults of an annotation's members. */
    static Map<String, AnnotationValue> defaultsOf(Element annotation) {
        return ElementFilter.methodsIn(annotation.getEnclosedElements()).stream()
                .filter(member -> member.getDefaultValue() != null)
                .collect(toUnmodifiableMap(AnnotationUse::nameOf, ExecutableElement::getDefaultValue));
    }

    /** Returns whether the user wrote the annotation. */
    public boolean isPresent() {
        return present;
    }

    /** Returns whether the user wrote the member. */
    public boolean sets(String member) {
        return written.containsKey(member);
    }

    /** Returns the place of the annotation, or of its element where it is absent. */
    public Place place() {
        return place;
    }

    /** Returns the place of a member's value, or of the annotation where the member was not written. */
    public Place place(String member) {
        return sets(member) ? at(value(member)) : place;
    }

    /** Returns the place of one element of a member's array. */
    public Place place(String member, int index) {
        List<AnnotationValue> elements = AnnotationValues.getAnnotationValues(value(member));
        return sets(member) && elements.size() > 1 ? at(elements.get(index)) : place(member);
    }

    private Place at(AnnotationValue value) {
        return new Place(place.element(), place.annotation(), Optional.of(value));
    }

    /** Returns the value of a {@code String} member. */
    public String string(String member) {
        return AnnotationValues.getString(value(member));
    }

    /** Returns the value of a {@code String} member, unless it is empty, which is how annotations say "none". */
    public Optional<String> name(String member) {
        return Optional.of(string(member)).filter(name -> !name.isEmpty());
    }

    /** Returns the values of a {@code String[]} member. */
    public List<String> strings(String member) {
        return AnnotationValues.getStrings(value(member));
    }

    /** Returns the value of an {@code int} member. */
    public int number(String member) {
        return AnnotationValues.getInt(value(member));
    }

    /** Returns the value of a {@code boolean} member. */
    public boolean flag(String member) {
        return AnnotationValues.getBoolean(value(member));
    }

    /** Returns the value of an enum member. */
    public <E extends Enum<E>> E constant(String member, Class<E> type) {
        return Enum.valueOf(type, nameOf(AnnotationValues.getEnum(value(member))));
    }

    /** Returns the values of an enum array member. */
    public <E extends Enum<E>> List<E> constants(String member, Class<E> type) {
        return AnnotationValues.getEnums(value(member)).stream()
                .map(constant -> Enum.valueOf(type, nameOf(constant)))
                .toList();
    }

    /** Returns the class that is the value of a member, where the member was written. */
    public Optional<TypeMirror> type(String member) {
        return sets(member)
                ? Optional.of(value(member).getValue())
                        .filter(TypeMirror.class::isInstance)
                        .map(TypeMirror.class::cast)
                : Optional.empty();
    }

    /** Returns the classes that are the values of a member, in order. */
    public List<TypeMirror> types(String member) {
        return List.copyOf(AnnotationValues.getTypeMirrors(value(member)));
    }

    /** Returns the annotation that is the value of a member. */
    public AnnotationUse nested(String member) {
        return nested(place(member), AnnotationValues.getAnnotationMirror(value(member)));
    }

    /** Returns the annotations that are the values of a member, in order. */
    public List<AnnotationUse> nestedAll(String member) {
        List<AnnotationMirror> annotations = AnnotationValues.getAnnotationMirrors(value(member));
        return IntStream.range(0, annotations.size())
                .mapToObj(index -> nested(place(member, index), annotations.get(index)))
                .toList();
    }

    private AnnotationValue value(String member) {
        AnnotationValue value = sets(member) ? written.get(member) : defaults.get(member);
        if (value == null) {
            throw new IllegalArgumentException("an annotation of " + place.element() + " has no member " + member);
        }
        return value;
    }

    private static String nameOf(Element element) {
        return element.getSimpleName().toString();
    }
}
