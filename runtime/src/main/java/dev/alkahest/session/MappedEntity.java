package dev.alkahest.session;

import dev.alkahest.dialect.Dialect;
import dev.alkahest.engine.Engine;
import dev.alkahest.engine.StatementCause;
import dev.alkahest.mapping.DeferredColumn;
import dev.alkahest.mapping.EntityMapper;
import dev.alkahest.mapping.Loader;
import dev.alkahest.mapping.Loading;
import dev.alkahest.mapping.Relationship;
import dev.alkahest.mapping.Snapshot;
import dev.alkahest.mapping.ToMany;
import dev.alkahest.mapping.ToOne;
import dev.alkahest.query.ReadTables;
import dev.alkahest.query.RelationshipLoader;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One mapped class of a factory: its mapper, its place among the others, and its statements. Immutable, thread-safe. */
final class MappedEntity<E> {

    private final EntityMapper<E, ?> mapper;
    private final @Nullable MappedEntity<? super E> root;
    private final boolean isAlone;
    private final boolean sharesKeys;
    private final int ordinal;
    private final Class<E> type;
    private final Engine engine;
    private final EntityStatements statements;
    private final List<EntityStatements> parts;
    private final ReadTables tables;
    private final StatementCause loading;
    private final List<Relationship<E, ?>> relationships;
    private final List<DeferredColumn<E, ?>> deferred;
    private final List<ToOne<E, ?>> toOnes = new ArrayList<>();
    private final List<ToMany<E, ?>> toManies = new ArrayList<>();
    private final List<ToMany<E, ?>> writeOnly;
    private final List<ToOne<E, ?>> postUpdated;
    private final List<ToOne<E, ?>> sharing;
    private final List<UniqueColumns> uniques;
    private final UniqueColumns key;
    private final boolean isReplaceable;
    private final boolean selectsFormulas;
    private final boolean hasFormulas;
    private final boolean loadsAhead;

    /** The root is the topmost class above this one; null where there is none. */
    MappedEntity(EntityMapper<E, ?> mapper, @Nullable MappedEntity<? super E> root, int ordinal, Engine engine) {
        this.engine = engine;
        Dialect dialect = engine.dialect();
        this.mapper = mapper;
        this.type = mapper.type();
        this.root = root;
        this.isAlone = root == null && mapper.subclasses().isEmpty();
        this.sharesKeys = root().mapper.table().isUnion();
        this.ordinal = ordinal;
        this.statements = new EntityStatements(dialect, mapper);
        this.parts =
                mapper.table().tableParts().isEmpty() ? List.of(statements) : EntityStatements.ofParts(dialect, mapper);
        this.tables = ReadTables.of(mapper);
        this.loading = StatementCause.load(mapper.type());
        this.loadsAhead = RelationshipLoader.loadsAhead(mapper);
        this.selectsFormulas = !mapper.table().formulas().isEmpty();
        this.hasFormulas = mapper.hasFormulas();
        this.relationships = mapper.relationships();
        this.deferred = mapper.deferred();
        for (Relationship<E, ?> relationship : relationships) {
            if (relationship instanceof ToOne<E, ?> toOne) {
                toOnes.add(toOne);
            } else if (relationship instanceof ToMany<E, ?> toMany) {
                toManies.add(toMany);
            }
        }
        this.writeOnly = toManies.stream()
                .filter(relationship -> relationship.loading() == Loading.WRITE_ONLY)
                .toList();
        this.postUpdated = toOnes.stream()
                .filter(relationship -> !relationship.isInverse() && relationship.isPostUpdated())
                .toList();
        this.sharing = toOnes.stream()
                .filter(relationship -> !relationship.shared().isEmpty() || relationship.isInKey())
                .toList();
        this.uniques = UniqueColumns.of(mapper);
        this.key = UniqueColumns.ofKey(mapper);
        this.isReplaceable = !toManies.isEmpty() || toOnes.stream().anyMatch(MappedEntity::isReplaceable);
    }

    /** Returns whether a user can put something in a to-one attribute that no column tells of. */
    static boolean isReplaceable(ToOne<?, ?> relationship) {
        return relationship.isInverse() || !relationship.isPlain();
    }

    EntityMapper<E, ?> mapper() {
        return mapper;
    }

    /** Returns the topmost class of the hierarchy, whose identity map has this class's objects. */
    MappedEntity<? super E> root() {
        return root == null ? this : root;
    }

    /** Returns whether its identity map has objects of other classes above or beside it, too. */
    boolean isSubclass() {
        return root != null;
    }

    /** Returns whether its identity map has objects whose rows stand in other tables than its own. */
    boolean sharesKeysOfOtherTables() {
        return sharesKeys;
    }

    /** Returns whether its identity map has objects of this class alone. */
    boolean isAlone() {
        return isAlone;
    }

    /** Returns whether an object of its identity map is of this class or of one below. */
    boolean hasInstance(Object object) {
        return root == null || mapper.type().isInstance(object);
    }

    /** Returns the place of this entity's parts in a session's arrays. */
    int ordinal() {
        return ordinal;
    }

    /** Returns the engine that has its rows. */
    Engine engine() {
        return engine;
    }

    /** Returns how the database speaks that has its rows. */
    Dialect dialect() {
        return engine.dialect();
    }

    /** Returns the cause of what reads its objects by their keys. */
    StatementCause loading() {
        return loading;
    }

    EntityStatements statements() {
        return statements;
    }

    /** Returns the statements that write its rows: for each table that they are spread over, the topmost first. */
    List<EntityStatements> parts() {
        return parts;
    }

    /** Returns the table that the database has for exactly this class; empty where it has none, or that of the topmost class. */
    Optional<Table> ownTable() {
        Table table = mapper.table();
        if (!table.tableBranches().isEmpty()) {
            return table.ownBranch();
        }
        return isSubclass() && table.tableParts().isEmpty()
                ? Optional.empty()
                : Optional.of(parts.get(parts.size() - 1).written());
    }

    /** Returns the table that has some columns. */
    Table partOf(List<Column<?>> columns) {
        long bit = Snapshot.bitOf(columns.get(0));
        for (EntityStatements part : parts) {
            if (part.own(bit) != 0) {
                return part.written();
            }
        }
        throw new IllegalArgumentException(columns + " are not of " + name());
    }

    /** Returns the columns of the primary key. */
    UniqueColumns key() {
        return key;
    }

    /** Returns other columns in which no two rows have the same values. */
    List<UniqueColumns> uniques() {
        return uniques;
    }

    /** Returns the foreign keys that are written apart from their rows where they have to be (rule F12). */
    List<ToOne<E, ?>> postUpdated() {
        return postUpdated;
    }

    /** Returns the relationships that have columns which are attributes, or parts of the key, too (rules K1, K2). */
    List<ToOne<E, ?>> sharing() {
        return sharing;
    }

    /** Returns the attributes that are not read with their rows. */
    List<DeferredColumn<E, ?>> deferred() {
        return deferred;
    }

    /** Returns the columns of deferred attributes that were neither set nor loaded. */
    long unsetDeferred(E object) {
        long unset = 0;
        for (DeferredColumn<E, ?> column : deferred) {
            unset |= column.isKnown(object) ? 0 : column.bit();
        }
        return unset;
    }

    /** Lets go of what an object's deferred attributes have loaded. */
    void expireDeferred(Snapshot<E> entry) {
        for (DeferredColumn<E, ?> column : deferred) {
            column.holder(entry.entity()).expire();
        }
    }

    /** Makes an object's deferred attributes the session's own. */
    void manageDeferred(Snapshot<E> entry, Loader loader) {
        for (DeferredColumn<E, ?> column : deferred) {
            column.manage(entry.entity(), entry, loader);
        }
    }

    /** Returns the tables that are read for the entity's objects. */
    ReadTables tables() {
        return tables;
    }

    /** Returns whether its objects are loaded with others, by declaration. */
    boolean loadsAhead() {
        return loadsAhead;
    }

    /** Returns whether the SELECT of its rows is more than that of its columns. */
    boolean selectsMore() {
        return selectsFormulas || mapper.table().isFiltered();
    }

    /** Returns whether rows are marked as deleted instead of deleting them. */
    boolean isMarkedWhenDeleted() {
        return mapper.softDeleteColumn() != 0;
    }

    /** Returns whether attributes are computed by the database, so that they are out of date once a row was written. */
    boolean hasFormulas() {
        return hasFormulas;
    }

    List<Relationship<E, ?>> relationships() {
        return relationships;
    }

    List<ToOne<E, ?>> toOnes() {
        return toOnes;
    }

    List<ToMany<E, ?>> toManies() {
        return toManies;
    }

    /** Returns the to-many relationships whose members are never loaded. */
    List<ToMany<E, ?>> writeOnly() {
        return writeOnly;
    }

    /** Returns whether an attribute can be given another collection, or another target that no column tells of. */
    boolean isReplaceable() {
        return isReplaceable;
    }

    /** Returns whether an object is of this class. */
    boolean isOf(Object object) {
        return object.getClass() == type;
    }

    /** Returns the class's name as a user says it. */
    String name() {
        return mapper.type().getSimpleName();
    }

    /** Returns an object as a message names it: {@code Artist with key 5}. */
    String describe(@Nullable Object key) {
        return key == null ? "a new " + name() : name() + " with key " + key;
    }

    @Override
    public String toString() {
        return name();
    }
}
