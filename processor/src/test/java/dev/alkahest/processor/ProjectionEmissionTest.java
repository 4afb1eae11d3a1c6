package dev.alkahest.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is emitted for a projection takes what fits, and nothing else. */
class ProjectionEmissionTest {

    private static final JavaFileObject SALES = JavaFileObjects.forSourceString("shop.Sales", """
            package shop;
            @dev.alkahest.annotation.Projection
            record Sales(String name, long total) {}
            """);

    private static Compilation compile(String arguments) {
        JavaFileObject use = JavaFileObjects.forSourceString("shop.Use", """
                package shop;
                import dev.alkahest.sql.Expression;
                class Use {
                  static SalesProjection of(Expression<String> name, Expression<Long> total, Expression<Integer> part) {
                    return SalesProjection.of(%s);
                  }
                }
                """.formatted(arguments));
        return Sources.compile(List.of(SALES, use));
    }

    @Test
    void anExpressionOfItsTypeForEachComponentCompiles() {
        assertThat(compile("name, total").errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "name, total, total", "total, name", "name, part", "name, name", ""})
    void anythingElseIsRefusedByTheCompiler(String arguments) {
        Stream<String> places = compile(arguments).errors().stream()
                .map(error -> error.getSource().getName() + ":" + error.getLineNumber());

        assertThat(places).containsExactly("shop/Use.java:5");
    }
}
