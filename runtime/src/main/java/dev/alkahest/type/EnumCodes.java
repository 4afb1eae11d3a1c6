package dev.alkahest.type;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Converts the constants of an enum to codes of their own and back. */
final class EnumCodes<E extends Enum<E>, C> implements Converter<E, C> {

    private final Class<E> type;
    private final List<C> codes = new ArrayList<>();
    private final Map<C, E> constants = new HashMap<>();

    EnumCodes(Class<E> type, E[] constants, Function<E, C> codeOf) {
        this.type = type;
        for (E constant : constants) {
            add(constant, codeOf.apply(constant));
        }
    }

    private void add(E constant, C code) {
        if (code == null) {
            throw new IllegalArgumentException(
                    type.getSimpleName() + "." + constant.name() + " has no code. Give it one: NULL stands for null.");
        }
        E other = constants.put(code, constant);
        if (other != null) {
            throw new IllegalArgumentException(type.getSimpleName() + "." + other.name() + " and " + constant.name()
                    + " have the same code, " + code + ", so a row could not tell them apart. Change one of them.");
        }
        codes.add(code);
    }

    @Override
    public C toColumn(E value) {
        return codes.get(value.ordinal());
    }

    @Override
    public E toAttribute(C stored) {
        E constant = constants.get(stored);
        if (constant == null) {
            throw new UnreadableValueException(
                    "'" + stored + "', which is no code of " + type.getSimpleName() + ". Its codes are " + codes + ".");
        }
        return constant;
    }
}
