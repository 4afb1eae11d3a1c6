package dev.alkahest.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.JavaFileObjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** What a builder asks for, and what it may be given. */
class BuilderTest {

    private static final Pattern SYMBOL = Pattern.compile("(?s)cannot find symbol\\s+symbol:\\s+([^\\n]*).*");

    private static final String CRATE = "CrateBuilder.owner(\"Ann\").label(\"A\").depot(new Depot())";

    /** A crate inherits what is required and what is not, and has an attribute of every kind. */
    private static final List<JavaFileObject> SHOP = List.of(
            source("Depot", """
                @Table class Depot {
                  @Id Long id;
                  @Column(nullable = false) String name;
                  @Relationship(backPopulates = "depot", mapKey = "label") Map<String, Crate> crates = new HashMap<>();
                }
                """),
            source("Crate", """
                @Table class Crate extends Goods {
                  @Id Long id;
                  @Version int version;
                  @Column(nullable = false) String label;
                  @Column(nullable = false, defaultValue = "1") Integer count;
                  @Embedded Size size;
                  String colour = "brown";
                  final Deferred<String> contents = Deferred.empty();
                  @Relationship(backPopulates = "crates") @ForeignKey(nullable = false) Ref<Depot> depot = Ref.empty();
                  @Relationship(backPopulates = "crate") Ref<Seal> seal = Ref.empty();
                  @Relationship(secondary = @Secondary("crate_mark")) Set<Mark> marks = new HashSet<>();
                }
                """),
            source("Goods", "abstract class Goods { @Column(nullable = false) String owner; Integer weight; }"),
            source("Size", "@Embeddable record Size(int width, int height) {}"),
            source("Seal", """
                @Table class Seal {
                  @Id Long id;
                  @Relationship(backPopulates = "seal") @ForeignKey Ref<Crate> crate = Ref.empty();
                }
                """),
            source("Mark", "@Table class Mark { @Id String name; }"));

    private static JavaFileObject source(String name, String text) {
        return JavaFileObjects.forSourceString("shop." + name, """
            package shop;

            import dev.alkahest.annotation.*;
            import dev.alkahest.mapping.Deferred;
            import dev.alkahest.mapping.Ref;
            import java.util.*;

            """ + text);
    }

    /** Compiles a method with one expression in each of its lines, of which the first is line 1. */
    private static List<String> errorsOf(String... expressions) {
        String body = Stream.of(expressions)
                .map(expression -> "    pass(" + expression + ");\n")
                .collect(Collectors.joining());
        List<JavaFileObject> sources = new ArrayList<>(SHOP);
        sources.add(JavaFileObjects.forSourceString(
                "shop.Use",
                "package shop; import java.util.*; class Use { void pass(Object any) {} void use() {\n" + body + "}}"));
        return Sources.compile(sources).errors().stream()
                .map(error -> error.getSource().getName() + ":" + (error.getLineNumber() - 1) + ": "
                        + SYMBOL.matcher(error.getMessage(Locale.ROOT)).replaceAll("$1"))
                .toList();
    }

    @Test
    void everyAttributeHasAMethodThoughTheVersionIsNobodysToGive() {
        assertThat(errorsOf(
                        CRATE
                                + ".id(1L).weight(2).count(3).size(new Size(1,"
                                + " 2)).colour(\"red\").contents(\"tea\").build()",
                        CRATE
                                + ".seal(new Seal()).marks(new Mark(), new Mark()).marks(Set.of(new"
                                + " Mark())).build().version",
                        "DepotBuilder.name(\"east\").id(1L).crates(Map.of(\"A\", new Crate())).build()",
                        "SealBuilder.builder().id(1L).crate(new Crate()).build()",
                        "MarkBuilder.name(\"fragile\").build()"))
                .isEmpty();
        assertThat(errorsOf(CRATE + ".version(1)")).containsExactly("shop/Use.java:1: method version(int)");
    }

    @Test
    void whatIsRequiredCanNotBeLeftOut() {
        assertThat(errorsOf(
                        "CrateBuilder.owner(\"Ann\").label(\"A\").build()",
                        "CrateBuilder.owner(\"Ann\").label(\"A\").weight(2).depot(new Depot()).build()",
                        CRATE + ".build()",
                        "CrateBuilder.owner(\"Ann\").depot(new Depot()).build()",
                        "CrateBuilder.label(\"A\")",
                        "CrateBuilder.builder()",
                        "DepotBuilder.id(1L)",
                        "new DepotBuilder(\"east\")"))
                .containsExactly(
                        "shop/Use.java:1: method build()",
                        "shop/Use.java:2: method weight(int)",
                        "shop/Use.java:4: method depot(shop.Depot)",
                        "shop/Use.java:5: method label(java.lang.String)",
                        "shop/Use.java:6: method builder()",
                        "shop/Use.java:7: non-static method id(java.lang.Long) cannot be referenced from a static"
                                + " context",
                        "shop/Use.java:8: DepotBuilder(java.lang.String) has private access in shop.DepotBuilder");
    }
}
