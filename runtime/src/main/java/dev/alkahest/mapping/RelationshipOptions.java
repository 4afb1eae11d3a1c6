package dev.alkahest.mapping;

import dev.alkahest.sql.OrderBy;
import java.util.List;

/**
 * What a relationship says beyond its two ends: its other side, its cascades, its loading and its order. Immutable; each
 * method returns a changed copy.
 */
public final class RelationshipOptions {

    /** No other side, no cascade, lazy, no order. */
    public static final RelationshipOptions NONE = new RelationshipOptions("", 0, Loading.LAZY, List.of());

    private static final int SAVE_UPDATE = 1;
    private static final int MERGE = 2;
    private static final int REFRESH_EXPIRE = 4;
    private static final int EXPUNGE = 8;
    private static final int DELETE = 16;
    private static final int DELETE_ORPHAN = 32;

    private final String backPopulates;
    private final int cascades;
    private final Loading loading;
    private final List<OrderBy> orderBy;

    private RelationshipOptions(String backPopulates, int cascades, Loading loading, List<OrderBy> orderBy) {
        this.backPopulates = backPopulates;
        this.cascades = cascades;
        this.loading = loading;
        this.orderBy = orderBy;
    }

    /** Names the attribute of the target that is the other end. */
    public RelationshipOptions backPopulates(String attribute) {
        return new RelationshipOptions(attribute, cascades, loading, orderBy);
    }

    /** Cascades {@code add}. */
    public RelationshipOptions saveUpdate() {
        return cascading(SAVE_UPDATE);
    }

    /** Cascades {@code merge}. */
    public RelationshipOptions merge() {
        return cascading(MERGE);
    }

    /** Cascades {@code refresh} and {@code expire}. */
    public RelationshipOptions refreshExpire() {
        return cascading(REFRESH_EXPIRE);
    }

    /** Cascades {@code expunge}. */
    public RelationshipOptions expunge() {
        return cascading(EXPUNGE);
    }

    /** Cascades {@code delete}. */
    public RelationshipOptions delete() {
        return cascading(DELETE);
    }

    /** Deletes an object that loses its owner. */
    public RelationshipOptions deleteOrphan() {
        return cascading(DELETE_ORPHAN);
    }

    /** Chooses when the related objects are loaded. */
    public RelationshipOptions loading(Loading strategy) {
        return new RelationshipOptions(backPopulates, cascades, strategy, orderBy);
    }

    /** Chooses the order of a collection. */
    public RelationshipOptions orderBy(OrderBy... terms) {
        return new RelationshipOptions(backPopulates, cascades, loading, List.of(terms));
    }

    private RelationshipOptions cascading(int operation) {
        return new RelationshipOptions(backPopulates, cascades | operation, loading, orderBy);
    }

    String backPopulates() {
        return backPopulates;
    }

    Loading loading() {
        return loading;
    }

    List<OrderBy> orderBy() {
        return orderBy;
    }

    boolean cascadesSaveUpdate() {
        return (cascades & SAVE_UPDATE) != 0;
    }

    boolean cascadesMerge() {
        return (cascades & MERGE) != 0;
    }

    boolean cascadesRefreshExpire() {
        return (cascades & REFRESH_EXPIRE) != 0;
    }

    boolean cascadesExpunge() {
        return (cascades & EXPUNGE) != 0;
    }

    boolean cascadesDelete() {
        return (cascades & DELETE) != 0;
    }

    boolean deletesOrphans() {
        return (cascades & DELETE_ORPHAN) != 0;
    }
}
