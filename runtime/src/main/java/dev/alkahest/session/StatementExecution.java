package dev.alkahest.session;

import dev.alkahest.InvalidStatementException;
import dev.alkahest.engine.NestedRows;
import dev.alkahest.engine.Result;
import dev.alkahest.engine.Row;
import dev.alkahest.mapping.EntityTable;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.query.MatchingEntries;
import dev.alkahest.query.ObjectRows;
import dev.alkahest.query.ObjectStream;
import dev.alkahest.query.RelationshipLoader;
import dev.alkahest.query.SynchronizeSession;
import dev.alkahest.sql.Condition;
import dev.alkahest.sql.Delete;
import dev.alkahest.sql.Insert;
import dev.alkahest.sql.Node;
import dev.alkahest.sql.ProjectedSelect;
import dev.alkahest.sql.Select;
import dev.alkahest.sql.Selectable;
import dev.alkahest.sql.Statement;
import dev.alkahest.sql.Table;
import dev.alkahest.sql.TextStatement;
import dev.alkahest.sql.Update;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Runs statements of the user's in a session. Loaded objects whose rows an UPDATE has changed take the values of their rows
 * again; those whose rows a DELETE has taken leave the session (rule U1). Which rows an INSERT has changed that were there
 * already, only the database knows: all objects of the table are read again when they are used.
 */
final class StatementExecution {

    private final SessionContext context;

    StatementExecution(SessionContext context) {
        this.context = context;
    }

    Result<Row> execute(Statement statement, SynchronizeSession synchronization) {
        if (!isReading(statement)) {
            context.requireWritable("An INSERT, UPDATE or DELETE");
            context.reader().write();
        }
        Set<String> tables = tablesOf(statement);
        context.beforeReading(tables);
        if (!isReading(statement)) {
            context.transaction().level().outOfDate().changedByStatement(entitiesOf(tables));
        }
        Result<Row> result = synchronize(statement, synchronization);
        if (statement instanceof Update update) {
            context.events().tell((listener, session) -> listener.afterBulkUpdate(session, update, result.rowCount()));
        } else if (statement instanceof Delete delete) {
            context.events().tell((listener, session) -> listener.afterBulkDelete(session, delete, result.rowCount()));
        }
        return result;
    }

    <R> Result<R> execute(ProjectedSelect<R> select) {
        ProjectedSelect<R> sent = prepared(select);
        ObjectRows objects = objects(sent, sent.projection().selected());
        if (NestedRows.areIn(sent)) {
            context.beforeReading(NestedRows.tablesOfLists(sent));
            boolean joins = context.isFiltering(); // what is without filters is told by the statement of a list itself
            NestedRows<R> rows = objects.areThere()
                    ? objects.read(() -> context.connection(sent).nested(sent, objects, joins))
                    : context.connection(sent).nested(sent, null, joins);
            return rows.finish(this::readAll);
        }
        return objects.areThere()
                ? objects.read(() -> context.connection(sent).execute(sent, objects))
                : context.connection(sent).execute(sent);
    }

    private <E> List<E> readAll(ProjectedSelect<E> select) {
        return execute(select).all();
    }

    <R> Stream<R> stream(ProjectedSelect<R> select) {
        ProjectedSelect<R> sent = prepared(select);
        ObjectRows objects = objects(sent, sent.projection().selected());
        return objects.areThere() ? pages(sent, objects, ObjectStream.PAGE) : context.connection(sent).stream(sent);
    }

    <R> Stream<R> stream(ProjectedSelect<R> select, int fetchSize) {
        ProjectedSelect<R> sent = prepared(select);
        ObjectRows objects = objects(sent, sent.projection().selected());
        return objects.areThere() ? pages(sent, objects, fetchSize) : context.connection(sent).stream(sent, fetchSize);
    }

    private <R> Stream<R> pages(ProjectedSelect<R> sent, ObjectRows objects, int pageSize) {
        Stream<R> rows = context.connection(sent).stream(sent, objects, pageSize);
        return ObjectStream.of(objects, rows, pageSize);
    }

    /** Flushes what the SELECT would miss, and returns it as it is sent. */
    private <R> ProjectedSelect<R> prepared(ProjectedSelect<R> select) {
        context.beforeReading(tablesOf(select));
        return context.isFiltering() ? select : select.withoutFilters();
    }

    /** Flushes what would be missed by loading what comes with objects, and returns what reads the objects it gives. */
    private ObjectRows objects(Statement statement, List<? extends Selectable> selected) {
        ObjectRows objects = ObjectRows.of(context, statement, selected);
        objects.beforeReading();
        return objects;
    }

    /** Returns the tables of a statement as its text knows them, which is not written anew each time. */
    private Set<String> tablesOf(Statement statement) {
        return context.reader().engineOf(statement).dialect().compile(statement).tables();
    }

    private Collection<MappedEntity<?>> entitiesOf(Set<String> tables) {
        return tables.contains(Statement.ANY_TABLE)
                ? context.mappings().all()
                : tables.stream()
                        .flatMap(table -> context.mappings().ofTable(table).stream())
                        .toList();
    }

    /** Returns whether a statement changes nothing; of a text its first word tells. */
    private static boolean isReading(Statement statement) {
        return statement instanceof Select || statement instanceof TextStatement text && text.isReading();
    }

    private Result<Row> synchronize(Statement statement, SynchronizeSession synchronization) {
        if (synchronization == SynchronizeSession.NONE) {
            return run(statement);
        }
        if (statement instanceof Update update) {
            return execute(update, update.table(), update.ownConditions(), synchronization);
        }
        if (statement instanceof Delete delete) {
            return execute(delete, delete.table(), delete.where(), synchronization);
        }
        Result<Row> result = run(statement);
        if (statement instanceof Insert insert && insert.conflict() != null) {
            context.mappings().ofTable(insert.table().qualifiedName()).forEach(this::expire);
        }
        return result;
    }

    private Result<Row> execute(Statement statement, Table table, List<Node> where, SynchronizeSession how) {
        if (table instanceof EntityTable<?> mapped && context.mappings().has(mapped)) {
            return executeOnObjects(statement, mapped, where, how);
        }
        Result<Row> result = run(statement);
        context.mappings().ofTable(table.qualifiedName()).forEach(this::expire);
        return result;
    }

    private <E> Result<Row> executeOnObjects(
            Statement statement, EntityTable<E> table, List<Node> where, SynchronizeSession how) {
        MappedEntity<E> entity = context.mappings().of(table);
        List<Snapshot<E>> matching = matching(entity, table, where, how);
        Result<Row> result = run(statement);
        if (statement instanceof Update) {
            matching.forEach(this::keepForRollback);
            expireDeferredOfExpired(entity);
        }
        reread(entity, matching);
        if (statement instanceof Delete) {
            RowDeletes<E> deletes = new RowDeletes<>(context, entity);
            matching.stream().filter(this::isExpired).forEach(deletes::nowDeleted);
        }
        return result;
    }

    private Result<Row> run(Statement statement) {
        if (!(statement instanceof Select || statement instanceof TextStatement)) {
            return context.connection(statement).execute(statement);
        }
        Statement sent =
                statement instanceof Select select && !context.isFiltering() ? select.withoutFilters() : statement;
        ObjectRows objects = objects(sent, sent.selected());
        return objects.areThere()
                ? objects.read(() -> context.connection(sent).execute(sent, objects))
                : context.connection(sent).execute(sent);
    }

    /** Returns the loaded objects whose rows the statement is going to meet; an expired one is read again anyway. */
    private <E> List<Snapshot<E>> matching(
            MappedEntity<E> entity, EntityTable<E> table, List<Node> where, SynchronizeSession how) {
        Optional<CriteriaEvaluation<E>> evaluation =
                how == SynchronizeSession.FETCH ? Optional.empty() : CriteriaEvaluation.of(entity, table, where);
        if (evaluation.isEmpty() && how == SynchronizeSession.EVALUATE) {
            throw new InvalidStatementException(
                    "SynchronizeSession.EVALUATE can't test the conditions on " + entity.name()
                            + " in memory exactly as the database does: it knows AND, OR, NOT, isNull, and comparisons of whole"
                            + " numbers, booleans and UUIDs with values, of classes without subclasses. Use AUTO or FETCH.");
        }
        List<Snapshot<E>> loaded = new ArrayList<>();
        context.identityMap(entity.mapper()).forEach(entry -> {
            if (!isExpired(entry) && entity.hasInstance(entry.entity())) {
                loaded.add(entry);
            }
        });
        if (loaded.isEmpty() || evaluation.isPresent()) {
            return loaded.stream()
                    .filter(entry -> evaluation.orElseThrow().isMet(entry))
                    .toList();
        }
        List<Condition> conditions = where.stream().map(Condition::of).toList();
        return new MatchingEntries<>(context, table, conditions).among(keys(loaded));
    }

    private boolean isExpired(Snapshot<?> entry) {
        return entry.loadedAt() != context.epoch();
    }

    private <E> void keepForRollback(Snapshot<E> entry) {
        context.transaction().level().rewriting(entry, context.mappings().of(entry.entity()));
    }

    /** Reads the rows of objects again; those whose rows have gone stay expired. */
    private <E> void reread(MappedEntity<E> entity, List<Snapshot<E>> entries) {
        entries.forEach(entry -> {
            entry.loadedAt(Snapshot.EXPIRED);
            entity.expireDeferred(entry);
        });
        new RelationshipLoader(context).reread(entity.mapper(), keys(entries));
    }

    /** Whether their rows were met is not known: what they have loaded since they expired is loaded again (rule L3). */
    private <E> void expireDeferredOfExpired(MappedEntity<E> entity) {
        if (!entity.deferred().isEmpty()) {
            context.identityMap(entity.mapper()).forEach(entry -> {
                if (isExpired(entry) && entity.hasInstance(entry.entity())) {
                    entity.expireDeferred(entry);
                }
            });
        }
    }

    private static <E> List<Object> keys(List<Snapshot<E>> entries) {
        return entries.stream()
                .map(entry -> Objects.requireNonNull(entry.key(), "a persistent object has a key"))
                .toList();
    }

    private <E> void expire(MappedEntity<E> entity) {
        context.store().forEach(entity, entry -> {
            entry.loadedAt(Snapshot.EXPIRED);
            entity.expireDeferred(entry);
        });
    }
}
