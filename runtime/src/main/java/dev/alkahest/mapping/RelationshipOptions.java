package dev.alkahest.mapping;

import dev.alkahest.sql.Condition;
import dev.alkahest.sql.JoinCondition;
import dev.alkahest.sql.OrderBy;
import dev.alkahest.sql.Table;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What a relationship says beyond its two ends: its other side, its cascades, its loading and its order. Immutable; each
 * method returns a changed copy.
 */
public final class RelationshipOptions {

    /** No other side, no cascade, lazy, no order. */
    public static final RelationshipOptions NONE = new RelationshipOptions("", 0, Loading.LAZY, List.of(), null);

    private static final int SAVE_UPDATE = 1;
    private static final int MERGE = 2;
    private static final int REFRESH_EXPIRE = 4;
    private static final int EXPUNGE = 8;
    private static final int DELETE = 16;
    private static final int DELETE_ORPHAN = 32;
    private static final int POST_UPDATE = 64;
    private static final int PASSIVE_DELETES = 128;

    private final String backPopulates;
    private final int flags;
    private final Loading loading;
    private final List<OrderBy> orderBy;
    private final @Nullable JoinCondition<?, ?> viewed;

    private RelationshipOptions(
            String backPopulates,
            int flags,
            Loading loading,
            List<OrderBy> orderBy,
            @Nullable JoinCondition<?, ?> viewed) {
        this.backPopulates = backPopulates;
        this.flags = flags;
        this.loading = loading;
        this.orderBy = orderBy;
        this.viewed = viewed;
    }

    /** Names the attribute of the target that is the other end. */
    public RelationshipOptions backPopulates(String attribute) {
        return new RelationshipOptions(attribute, flags, loading, orderBy, viewed);
    }

    /** Cascades {@code add}. */
    public RelationshipOptions saveUpdate() {
        return with(SAVE_UPDATE);
    }

    /** Cascades {@code merge}. */
    public RelationshipOptions merge() {
        return with(MERGE);
    }

    /** Cascades {@code refresh} and {@code expire}. */
    public RelationshipOptions refreshExpire() {
        return with(REFRESH_EXPIRE);
    }

    /** Cascades {@code expunge}. */
    public RelationshipOptions expunge() {
        return with(EXPUNGE);
    }

    /** Cascades {@code delete}. */
    public RelationshipOptions delete() {
        return with(DELETE);
    }

    /** Deletes an object that loses its owner. */
    public RelationshipOptions deleteOrphan() {
        return with(DELETE_ORPHAN);
    }

    /** Sets the foreign key of an object whose target is new too by a second UPDATE (rule F12). */
    public RelationshipOptions postUpdate() {
        return with(POST_UPDATE);
    }

    /** Leaves unloaded objects of a deleted owner to the database (rule C4). */
    public RelationshipOptions passiveDeletes() {
        return with(PASSIVE_DELETES);
    }

    /** Chooses when the related objects are loaded. */
    public RelationshipOptions loading(Loading strategy) {
        return new RelationshipOptions(backPopulates, flags, strategy, orderBy, viewed);
    }

    /** Chooses the order of a collection. */
    public RelationshipOptions orderBy(OrderBy... terms) {
        return new RelationshipOptions(backPopulates, flags, loading, List.of(terms), viewed);
    }

    /** Relates the rows for which a condition is true, and writes none. */
    public <O extends Table, T extends Table> RelationshipOptions viewed(
            O owner, T target, BiFunction<O, T, Condition> condition) {
        return new RelationshipOptions(backPopulates, flags, loading, orderBy, new JoinCondition<>(condition));
    }

    private RelationshipOptions with(int flag) {
        return new RelationshipOptions(backPopulates, flags | flag, loading, orderBy, viewed);
    }

    String backPopulates() {
        return backPopulates;
    }

    Loading loading() {
        return loading;
    }

    @Nullable
    JoinCondition<?, ?> viewed() {
        return viewed;
    }

    List<OrderBy> orderBy() {
        return orderBy;
    }

    boolean cascadesSaveUpdate() {
        return (flags & SAVE_UPDATE) != 0;
    }

    boolean cascadesMerge() {
        return (flags & MERGE) != 0;
    }

    boolean cascadesRefreshExpire() {
        return (flags & REFRESH_EXPIRE) != 0;
    }

    boolean cascadesExpunge() {
        return (flags & EXPUNGE) != 0;
    }

    boolean cascadesDelete() {
        return (flags & DELETE) != 0;
    }

    boolean isPostUpdated() {
        return (flags & POST_UPDATE) != 0;
    }

    boolean deletesPassively() {
        return (flags & PASSIVE_DELETES) != 0;
    }

    boolean deletesOrphans() {
        return (flags & DELETE_ORPHAN) != 0;
    }
}
