package dev.alkahest.processor.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tables that a part of a statement can name, those of the statement around it included. */
final class Scope {

    private final @Nullable Scope around;
    private final Map<String, Source> sources = new LinkedHashMap<>();
    private final Map<String, Source> common = new HashMap<>();
    private List<String> labels = List.of();

    Scope(@Nullable Scope around) {
        this.around = around;
    }

    /**
     * What stands in FROM under a name.
     *
     * @param columns its columns
     * @param isOpen whether it may have others: nobody knows what a function gives
     */
    record Source(List<ColumnUse> columns, List<String> names, boolean isOpen) {

        static Source of(CatalogTable table) {
            return new Source(table.columns(), table.columnNames(), false);
        }

        static Source named(List<String> names) {
            return new Source(List.of(), names.stream().map(Catalog::lower).toList(), false);
        }

        static Source open() {
            return new Source(List.of(), List.of(), true);
        }

        boolean has(String column) {
            return isOpen || names.contains(column);
        }

        Optional<ColumnUse> column(String name) {
            return columns.stream().filter(column -> column.name().equals(name)).findFirst();
        }
    }

    void add(String name, Source source) {
        sources.put(Catalog.lower(name), source);
    }

    void addCommon(String name, Source source) {
        common.put(Catalog.lower(name), source);
    }

    /** Lets names of what is selected stand for it, as they do behind ORDER BY. */
    void label(List<String> names) {
        labels = names.stream().map(Catalog::lower).toList();
    }

    boolean hasLabel(String name) {
        return labels.contains(name);
    }

    Optional<Source> common(String name) {
        Source found = common.get(Catalog.lower(name));
        if (found != null || around == null) {
            return Optional.ofNullable(found);
        }
        return around.common(name);
    }

    Optional<Source> source(String name) {
        Source found = sources.get(name);
        if (found != null || around == null) {
            return Optional.ofNullable(found);
        }
        return around.source(name);
    }

    List<Source> ownSources() {
        return List.copyOf(sources.values());
    }

    /** Returns the innermost tables one of which has a column of this name. */
    Optional<Source> having(String column) {
        for (Source source : sources.values()) {
            if (source.names().contains(column)) {
                return Optional.of(source);
            }
        }
        if (sources.values().stream().anyMatch(Source::isOpen)) {
            return Optional.of(Source.open());
        }
        return around == null ? Optional.empty() : around.having(column);
    }

    /** Returns all names of columns, for who has misspelt one. */
    List<String> columnNames() {
        List<String> names = new ArrayList<>(labels);
        for (@Nullable Scope scope = this; scope != null; scope = scope.around) {
            scope.sources.values().forEach(source -> names.addAll(source.names()));
        }
        return names;
    }

    /** Returns all names of tables. */
    List<String> sourceNames() {
        List<String> names = new ArrayList<>();
        for (@Nullable Scope scope = this; scope != null; scope = scope.around) {
            names.addAll(scope.sources.keySet());
        }
        return names;
    }
}
