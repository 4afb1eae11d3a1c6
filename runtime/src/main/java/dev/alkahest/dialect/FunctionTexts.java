package dev.alkahest.dialect;

import static java.util.Objects.requireNonNull;

import dev.alkahest.sql.StandardFunction;
import java.util.EnumMap;
import java.util.Map;

/** How one database says each {@link StandardFunction}: as a template that holds together wherever it stands. */
final class FunctionTexts {

    private final Map<StandardFunction, Template> templates = new EnumMap<>(StandardFunction.class);

    /** Says what a function is here. */
    FunctionTexts with(StandardFunction function, String text) {
        templates.put(function, Template.of(text));
        return this;
    }

    Template of(StandardFunction function) {
        return requireNonNull(templates.get(function), function.name());
    }
}
