package dev.alkahest.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.alkahest.MoreThanOneException;
import dev.alkahest.NotFoundException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultTest {

    private final Result<String> none = Result.ofRows(List.of());
    private final Result<String> one = Result.ofRows(List.of("a"));
    private final Result<String> two = Result.ofRows(List.of("a", "b"));

    @Test
    void allHasEveryRowInOrder() {
        assertThat(two.all()).containsExactly("a", "b");
        assertThat(two).containsExactly("a", "b");
        assertThat(two.stream()).containsExactly("a", "b");
        assertThat(two.rowCount()).isEqualTo(2);
    }

    @Test
    void firstIsEmptyWithoutRows() {
        assertThat(none.first()).isEmpty();
        assertThat(two.first()).contains("a");
    }

    @Test
    void oneInsistsOnExactlyOne() {
        assertThat(one.one()).isEqualTo("a");
        assertThatThrownBy(none::one).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(two::one).isInstanceOf(MoreThanOneException.class).hasMessageContaining("there are 2");
    }

    @Test
    void oneOrEmptyAcceptsNone() {
        assertThat(none.oneOrEmpty()).isEmpty();
        assertThat(one.oneOrEmpty()).contains("a");
        assertThatThrownBy(two::oneOrEmpty).isInstanceOf(MoreThanOneException.class);
    }

    @Test
    void mapMakesSomethingElseOfEachRow() {
        assertThat(two.map(String::toUpperCase).all()).containsExactly("A", "B");
    }

    @Test
    void changedRowsAreCountedButNotThere() {
        Result<String> changed = Result.ofCount(7);
        assertThat(changed.rowCount()).isEqualTo(7);
        assertThat(changed.all()).isEmpty();
    }
}
