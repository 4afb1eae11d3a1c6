package dev.alkahest.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.annotation.processing.Processor;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is emitted, and when. */
class EmissionTest {

    private static final String HEADER = """
            package shop;

            import dev.alkahest.annotation.*;
            import dev.alkahest.mapping.Ref;
            import java.util.*;

            """;

    @Test
    void sameSourcesGiveTheSameBytesInWhateverOrderTheyCome() {
        List<JavaFileObject> sources = new ArrayList<>(sources(Path.of("src", "test", "resources", "music")));
        Map<String, String> emitted = emitted(Sources.compile(sources));
        Collections.reverse(sources);

        assertThat(emitted).hasSizeGreaterThan(20);
        assertThat(emitted(Sources.compile(sources))).isEqualTo(emitted);
    }

    @Test
    void nothingIsEmittedForAClassWithAProblem(@TempDir Path directory) {
        Javac javac = compile(directory, Map.of("Order", "@Table(\"orders\") class Order {}"));

        assertThat(javac.messages()).hasSize(1);
        assertThat(javac.emitted()).isEmpty();
    }

    @Test
    void whatIsWrongWithOneClassIsNotMissedInAnother(@TempDir Path directory) {
        Javac javac = compile(directory, Map.of("Customer", """
                        @Table class Customer {
                          @Id Long id;
                          @Relationship(backPopulates = "customer") List<Order> orders;
                        }
                        """, "Order", """
                        @Table("orders") class Order {
                          @Id Long id;
                          Object what;
                          @Relationship(backPopulates = "orders") Ref<Customer> customer;
                        }
                        """));

        assertThat(javac.messages()).singleElement().asString().startsWith("[ColumnType]");
        assertThat(javac.emitted()).contains("CustomerTable.java").doesNotContain("OrderTable.java");
        assertThat(javac.text("classes/shop/CustomerTable.java")).doesNotContain("OrderTable");
    }

    @Test
    void accessorsThatLombokWillWriteNeedNotBeThereYet() {
        Compilation compilation = Sources.compiler()
                .withOptions("-proc:only", "-sourcepath", "none")
                .compile(
                        JavaFileObjects.forSourceString("lombok.Data", "package lombok; public @interface Data {}"),
                        source("Order", """
                                @lombok.Data @Table("orders") class Order {
                                  @Id private long id;
                                  private String what;
                                  private boolean isOpen;
                                }
                                """));

        assertThat(compilation.errors()).isEmpty();
        assertThat(emitted(compilation).get("/shop/OrderMapper.java"))
                .contains("order.setId(row.longAt(at));")
                .contains("order.setWhat(row.stringAt(at + 1));")
                .contains("order.setOpen(row.booleanAt(at + 2));")
                .contains("order.isOpen()");
    }

    @Test
    void constructorThatLombokTakesAwayIsMissed() {
        Compilation compilation = Sources.compiler()
                .withOptions("-proc:only", "-sourcepath", "none")
                .compile(
                        JavaFileObjects.forSourceString(
                                "lombok.Builder", "package lombok; public @interface Builder {}"),
                        source("Order", "@lombok.Builder @Table(\"orders\") class Order { @Id Long id; }"));

        assertThat(compilation.errors())
                .singleElement()
                .satisfies(error -> assertThat(error.getMessage(null)).startsWith("[Constructor]"));
    }

    @Test
    void moreColumnsThanBitsCompile() {
        String columns = IntStream.range(0, 80)
                .mapToObj(number -> "String c" + number + ";")
                .collect(Collectors.joining("\n"));
        Compilation compilation = Sources.compile(
                List.of(source("Order", "@Table(\"orders\") class Order { @Id Long id; " + columns + "}")));

        assertThat(compilation.diagnostics()).isEmpty();
    }

    @Test
    void entityWaitsForATypeThatIsGeneratedToo() {
        Compilation compilation = Sources.compiler()
                .withProcessors(new AlkahestProcessor(), new RegistryProcessor(), new ColorWriter())
                .withOptions("-sourcepath", "none")
                .compile(source("Order", "@Table(\"orders\") class Order { @Id Long id; Color color; }"));

        assertThat(compilation.errors()).isEmpty();
        assertThat(emitted(compilation)).containsKeys("/shop/OrderTable.java", "/shop/ShopMappers.java");
    }

    @Test
    void whatTheCompilerDoesNotUnderstandIsLeftToItsOwnMessage(@TempDir Path directory) {
        Javac javac = compile(
                directory,
                Map.of(
                        "Customer", "@Table class Customer { @Id Long id; @Relationship Ref<Order> last; }",
                        "Order", "@Table(\"orders\") class Order { @Id Long id; @Relationship Line first; }",
                        "Line",
                                "@Table(uniques = @Unique(Missing.NAMES)) class Line {"
                                        + " @Id Long id; @Column(length = Missing.LENGTH) String text; }"));

        assertThat(javac.messages())
                .isNotEmpty()
                .allSatisfy(message -> assertThat(message).contains("Missing"));
    }

    @Test
    void mappersOfEachPackageAreListedAndTheListsAreServices() {
        Compilation compilation = Sources.compile(Sources.of("good", "packages"));

        assertThat(emitted(compilation).get("/packages/shop/ShopMappers.java"))
                .contains("CustomerTable.CUSTOMER.mapper()");
        assertThat(services(compilation)).isEqualTo("packages.billing.BillingMappers\npackages.shop.ShopMappers\n");
    }

    @Test
    void listHoldsTheMappersOfEntitiesThatWereCompiledBefore(@TempDir Path directory) {
        Javac javac = new Javac(directory)
                .compile(
                        "classes",
                        Map.of("shop/Order.java", text("@Table(\"orders\") class Order { @Id Long id; }")),
                        both())
                .compile("tests", Map.of("shop/Fake.java", text("@Table class Fake { @Id Long id; }")), both());

        assertThat(javac.messages()).isEmpty();
        assertThat(javac.text("tests/shop/ShopMappers.java"))
                .containsSubsequence("FakeTable.FAKE.mapper()", "OrderTable.ORDER.mapper()");
    }

    @Test
    void compilationOfOneClassKeepsTheServicesOfTheOthers(@TempDir Path directory) {
        Javac javac = new Javac(directory)
                .compile(
                        Map.of(
                                "shop/Order.java",
                                text("@Table(\"orders\") class Order { @Id Long id; }"),
                                "bank/Account.java",
                                "package bank; @dev.alkahest.annotation.Table class Account {"
                                        + " @dev.alkahest.annotation.Id Long id; }"),
                        both())
                .compile(Map.of("shop/Order.java", text("@Table(\"orders\") class Order { @Id Long id; }")), both());

        assertThat(javac.messages()).isEmpty();
        assertThat(javac.text("classes/META-INF/services/dev.alkahest.mapping.MapperSource"))
                .isEqualTo("bank.BankMappers\nshop.ShopMappers\n");
    }

    private static Processor[] both() {
        return new Processor[] {new AlkahestProcessor(), new RegistryProcessor()};
    }

    private static Javac compile(Path directory, Map<String, String> classes) {
        Map<String, String> sources = new TreeMap<>();
        classes.forEach((name, body) -> sources.put("shop/" + name + ".java", text(body)));
        return new Javac(directory).compile(sources, both());
    }

    private static String text(String body) {
        return HEADER + body;
    }

    private static JavaFileObject source(String name, String text) {
        return JavaFileObjects.forSourceString("shop." + name, HEADER + text);
    }

    private static List<JavaFileObject> sources(Path place) {
        return Sources.files(place).stream().map(Sources::source).toList();
    }

    /** The emitted sources by the end of their names. */
    private static Map<String, String> emitted(Compilation compilation) {
        return compilation.generatedSourceFiles().stream()
                .collect(Collectors.toMap(
                        file -> file.getName().replaceFirst("^/?SOURCE_OUTPUT", ""),
                        Sources::text,
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static String services(Compilation compilation) {
        return compilation.generatedFiles().stream()
                .filter(file -> file.getName().endsWith("META-INF/services/dev.alkahest.mapping.MapperSource"))
                .map(Sources::text)
                .collect(Collectors.joining());
    }
}
