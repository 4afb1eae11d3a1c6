package dev.alkahest.session;

import dev.alkahest.mapping.Snapshot;
import dev.alkahest.sql.Bind;
import dev.alkahest.sql.Column;
import dev.alkahest.sql.Comparison;
import dev.alkahest.sql.InValues;
import dev.alkahest.sql.IsNull;
import dev.alkahest.sql.Logic;
import dev.alkahest.sql.Node;
import dev.alkahest.sql.Not;
import dev.alkahest.sql.Table;
import dev.alkahest.sql.Truth;
import dev.alkahest.type.ColumnType;
import dev.alkahest.type.ColumnTypes;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tests the conditions of a statement on loaded objects, with the three values of SQL, where Java's comparison is exactly the
 * database's: of whole numbers, booleans and UUIDs. Texts have collations, decimals a scale, times a precision that only the
 * database knows.
 */
final class CriteriaEvaluation<E> {

    private static final Set<ColumnType<?>> COMPARABLE = Set.of(
            ColumnTypes.int16(), ColumnTypes.int32(), ColumnTypes.int64(), ColumnTypes.bool(), ColumnTypes.uuid());

    private final MappedEntity<E> entity;
    private final Table table;
    private final List<Test<E>> criteria = new ArrayList<>();

    private CriteriaEvaluation(MappedEntity<E> entity, Table table) {
        this.entity = entity;
        this.table = table;
    }

    /** Returns the evaluation of conditions, all of which must hold; empty where one of them can't be tested. */
    static <E> Optional<CriteriaEvaluation<E>> of(MappedEntity<E> entity, Table table, List<Node> where) {
        CriteriaEvaluation<E> evaluation = new CriteriaEvaluation<>(entity, table);
        return entity.isAlone() && evaluation.takeAll(where, evaluation.criteria)
                ? Optional.of(evaluation)
                : Optional.empty();
    }

    /** Returns whether the row that an object stands for meets the conditions, unflushed changes aside. */
    boolean isMet(Snapshot<E> entry) {
        return entry.changed() == 0 ? isMet(entry.entity()) : RememberedValues.ask(entity, entry, this::isMet);
    }

    private boolean isMet(E object) {
        return criteria.stream().allMatch(criterion -> Boolean.TRUE.equals(criterion.test(object)));
    }

    private boolean takeAll(List<Node> nodes, List<Test<E>> tests) {
        for (Node node : nodes) {
            Optional<Test<E>> test = test(node);
            if (test.isEmpty()) {
                return false;
            }
            tests.add(test.get());
        }
        return true;
    }

    private Optional<Test<E>> test(Node node) {
        if (node instanceof Truth truth) {
            return Optional.of(object -> truth.value());
        }
        if (node instanceof Logic logic) {
            List<Test<E>> parts = new ArrayList<>();
            return takeAll(logic.conditions(), parts)
                    ? Optional.of(object -> join(parts, object, logic.operator() == Logic.Operator.OR))
                    : Optional.empty();
        }
        if (node instanceof Not not) {
            return test(not.condition()).map(condition -> object -> opposite(condition.test(object)));
        }
        if (node instanceof IsNull isNull) {
            return operand(isNull.operand()).map(operand -> object -> (operand.of(object) == null) != isNull.negated());
        }
        if (node instanceof InValues in) {
            return operand(in.operand()).map(operand -> object -> isOneOf(operand.of(object), in));
        }
        if (node instanceof Comparison comparison) {
            return comparison(comparison);
        }
        return operand(node).map(operand -> object -> (Boolean) operand.of(object));
    }

    private Optional<Test<E>> comparison(Comparison comparison) {
        Optional<Operand<E>> left = operand(comparison.left());
        Optional<Operand<E>> right = operand(comparison.right());
        boolean isOrdering = comparison.left() instanceof Column<?> column
                && column.type().kind().isInteger();
        return left.isEmpty() || right.isEmpty() || !(isOrdering || isEquality(comparison.operator()))
                ? Optional.empty()
                : Optional.of(object -> compare(
                        comparison.operator(),
                        left.orElseThrow().of(object),
                        right.orElseThrow().of(object)));
    }

    private static boolean isEquality(Comparison.Operator operator) {
        return switch (operator) {
            case EQ, NE, IS_DISTINCT_FROM, IS_NOT_DISTINCT_FROM -> true;
            case LT, LE, GT, GE -> false;
        };
    }

    private Optional<Operand<E>> operand(Node node) {
        if (node instanceof Column<?> column && isReadable(column) && COMPARABLE.contains(column.type())) {
            return Optional.of(object -> value(column, object));
        }
        if (node instanceof Bind bind && COMPARABLE.contains(bind.type())) {
            Object value = comparable(bind.value());
            return Optional.of(object -> value);
        }
        return Optional.empty();
    }

    /** A deferred column may not be in memory. */
    private boolean isReadable(Column<?> column) {
        return column.table().equals(table) && !column.isDeferred();
    }

    private @Nullable Object value(Column<?> column, E object) {
        int bit = Math.min(column.position(), Long.SIZE - 1);
        int at = column.position() - bit + 1;
        ArrayWriter values = new ArrayWriter(table.columns().size(), 1);
        try {
            entity.mapper().write(object, 1L << bit, values, 1);
        } catch (SQLException e) {
            throw new IllegalStateException("Nothing was sent to the database.", e);
        }
        return comparable(values.valueAt(at));
    }

    /** Whole numbers of all sizes compare as longs. */
    private static @Nullable Object comparable(@Nullable Object value) {
        return value instanceof Number number ? Long.valueOf(number.longValue()) : value;
    }

    private static @Nullable Boolean opposite(@Nullable Boolean value) {
        return value == null ? null : !value;
    }

    /** AND is false where one part is, OR is true where one is; else unknown where one is unknown. */
    private static <E> @Nullable Boolean join(List<Test<E>> parts, E object, boolean decisive) {
        boolean isKnown = true;
        for (Test<E> part : parts) {
            Boolean value = part.test(object);
            if (value == null) {
                isKnown = false;
            } else if (value == decisive) {
                return decisive;
            }
        }
        return isKnown ? !decisive : null;
    }

    private static @Nullable Boolean isOneOf(@Nullable Object value, InValues in) {
        return value == null
                ? null
                : in.values().stream().anyMatch(listed -> value.equals(comparable(listed))) != in.negated();
    }

    private static @Nullable Boolean compare(
            Comparison.Operator operator, @Nullable Object left, @Nullable Object right) {
        if (operator == Comparison.Operator.IS_DISTINCT_FROM || operator == Comparison.Operator.IS_NOT_DISTINCT_FROM) {
            boolean areEqual = left == null ? right == null : left.equals(right);
            return areEqual == (operator == Comparison.Operator.IS_NOT_DISTINCT_FROM);
        }
        if (left == null || right == null) {
            return null;
        }
        return switch (operator) {
            case EQ -> left.equals(right);
            case NE -> !left.equals(right);
            case LT -> order(left, right) < 0;
            case LE -> order(left, right) <= 0;
            case GT -> order(left, right) > 0;
            case GE -> order(left, right) >= 0;
            case IS_DISTINCT_FROM, IS_NOT_DISTINCT_FROM -> throw new IllegalArgumentException(operator.toString());
        };
    }

    private static int order(Object left, Object right) {
        return Long.compare(((Number) left).longValue(), ((Number) right).longValue());
    }

    /** A condition; null is SQL's unknown. */
    private interface Test<E> {

        @Nullable
        Boolean test(E object);
    }

    /** Something that is compared; null is NULL. */
    private interface Operand<E> {

        @Nullable
        Object of(E object);
    }
}
