package dev.alkahest.behaviour.expressions;

import java.util.List;
import java.util.Objects;

/** The logic of true, false and unknown, which is null. */
final class Truths {

    private Truths() {}

    static Boolean not(Boolean a) {
        return a == null ? null : !a;
    }

    static Boolean and(Boolean a, Boolean b) {
        if (Objects.equals(a, false) || Objects.equals(b, false)) {
            return false;
        }
        return a == null || b == null ? null : true;
    }

    static Boolean or(Boolean a, Boolean b) {
        return not(and(not(a), not(b)));
    }

    /** Returns how two values compare, as a number around 0; null where one is unknown. */
    static Integer order(Object a, Object b) {
        return a == null || b == null ? null : compare(a, b);
    }

    static Boolean equal(Object a, Object b) {
        return a == null || b == null ? null : compare(a, b) == 0;
    }

    static Boolean oneOf(Object value, List<?> values) {
        Boolean found = false;
        for (Object other : values) {
            found = or(found, equal(value, other));
        }
        return found;
    }

    static boolean isSame(Object a, Object b) {
        return a == null || b == null ? a == b : compare(a, b) == 0;
    }

    @SuppressWarnings("unchecked") // values of one type
    static int compare(Object a, Object b) {
        if (a instanceof Double one && b instanceof Double other) {
            return Double.compare(one + 0.0, other + 0.0); // the zeros are one number
        }
        return ((Comparable<Object>) a).compareTo(b);
    }
}
