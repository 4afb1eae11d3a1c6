package dev.alkahest.type;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EnumCodesTest {

    private enum Size {
        SMALL,
        LARGE
    }

    @Test
    void constantsWithTheSameCodeAreRefused() {
        assertThatThrownBy(() -> new EnumCodes<>(Size.class, Size.values(), size -> "S"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Size.SMALL and LARGE have the same code, S, so a row could not tell them apart. Change one"
                        + " of them.");
    }

    @Test
    void constantWithoutCodeIsRefused() {
        assertThatThrownBy(() -> new EnumCodes<>(Size.class, Size.values(), size -> size == Size.LARGE ? null : "S"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Size.LARGE has no code. Give it one: NULL stands for null.");
    }
}
