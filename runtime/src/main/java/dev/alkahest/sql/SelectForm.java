package dev.alkahest.sql;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a SELECT knows its clauses: it has them, or has one condition more than another, whose clauses it adds that to when it is
 * asked for them. Most are not asked, as their shape is known by that of the other (see {@link ShapeWriter#ofNarrowed}).
 */
abstract class SelectForm extends WithShape {

    /** The most conditions on top of each other, which are walked one within the other. */
    private static final int MOST = 32;

    private final @Nullable SelectClauses given;
    private final @Nullable Select wider;
    private final @Nullable Node condition;
    private final int conditions;
    private @Nullable SelectClauses complete;

    SelectForm(SelectClauses given) {
        this.given = given;
        this.wider = null;
        this.condition = null;
        this.conditions = 0;
    }

    SelectForm(Select wider, Node condition) {
        this.given = null;
        this.wider = wider;
        this.condition = condition;
        this.conditions = ((SelectForm) wider).conditions + 1;
    }

    /** Returns the clauses, with the table of the columns where none was named. */
    public final SelectClauses clauses() {
        SelectClauses known = complete;
        if (known == null) {
            known = named().withImpliedTable();
            complete = known;
        }
        return known;
    }

    /** Returns the clauses as they were called for: a table can be named yet. */
    final SelectClauses named() {
        return given == null
                ? Objects.requireNonNull(wider).named().withWhere(List.of(Objects.requireNonNull(condition)))
                : given;
    }

    /** Returns the SELECT that has one condition less; null where this one has its clauses. */
    final @Nullable Select wider() {
        return wider;
    }

    /** Returns the condition that the wider SELECT has not. */
    final Node condition() {
        return Objects.requireNonNull(condition, "one that is narrowed has a condition");
    }

    /**
     * Returns whether a condition can be put on top: the shape is known, as of what is said again and again, and nothing in the text
     * stands behind the conditions.
     */
    final boolean canBeNarrowedBy(Node more) {
        return (wider == null ? hasShape() && isOpen() : conditions < MOST)
                && !Reading.isList(more)
                && !(more instanceof Logic);
    }

    private boolean isOpen() {
        SelectClauses all = clauses();
        return all.grouping() == Grouping.NONE
                && all.orderBy().isEmpty()
                && all.cut() == Cut.NONE
                && all.lock() == null
                && all.combined() == null
                && all.where().size() == named().where().size()
                && !impliesFiltered(all);
    }

    /** Returns whether filters are asked for with the clauses, which there may be others of next time. */
    private boolean impliesFiltered(SelectClauses all) {
        return named().from().isEmpty()
                && !all.from().isEmpty()
                && all.from().get(0).table().isFiltered();
    }

    @Override
    Shape makeShape() {
        return wider == null ? super.makeShape() : ShapeWriter.ofNarrowed(this);
    }

    /** Returns what was named to be given, whole tables among it. */
    public final List<? extends Selectable> selected() {
        return given == null
                ? Objects.requireNonNull(wider).selected()
                : given.selection().selected();
    }

    /** Returns the expressions of the rows it gives. */
    public final List<Expression<?>> expressions() {
        return given == null ? Objects.requireNonNull(wider).expressions() : given.columns();
    }
}
