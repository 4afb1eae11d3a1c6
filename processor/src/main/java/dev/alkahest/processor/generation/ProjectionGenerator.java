package dev.alkahest.processor.generation;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.alkahest.processor.model.ProjectionModel;
import dev.alkahest.processor.model.ProjectionModel.Component;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Emits what reads the rows of a SELECT into objects, e.g. {@code ArtistSalesProjection}. */
public final class ProjectionGenerator {

    private static final String ROW = "row";
    private static final String AT = "at";

    /** Returns the class. */
    public TypeSpec.Builder generate(ProjectionModel projection) {
        TypeSpec.Builder type = TypeSpec.classBuilder(projection.name())
                .addJavadoc("Reads the rows of a SELECT into {@link $T} objects.\n", projection.type())
                .addModifiers(FINAL)
                .addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.ROW_PROJECTION, projection.type()));
        if (projection.isPublic()) {
            type.addModifiers(PUBLIC);
        }
        for (Component component : projection.components()) {
            type.addField(of(RuntimeTypes.ROW_COMPONENT, component), component.name(), PRIVATE, FINAL);
        }
        return type.addMethod(constructor(projection))
                .addMethod(factory(projection))
                .addMethod(selected(projection))
                .addMethod(read(projection));
    }

    // private ArtistSalesProjection(Expression<String> name, Expression<BigDecimal> total) {
    //   this.name = RowComponent.of("ArtistSales.name", 0, name);
    //   this.total = RowComponent.of("ArtistSales.total", 1, total);
    // }
    private static MethodSpec constructor(ProjectionModel projection) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addModifiers(PRIVATE);
        addParameters(constructor, projection);
        Optional<Component> last = Optional.empty();
        int behind = 0;
        for (Component component : projection.components()) {
            String label = projection.type().simpleName() + "." + component.name();
            constructor.addStatement(
                    "this.$1N = $2T.of($3S, $4L, $1N)",
                    component.name(),
                    RuntimeTypes.ROW_COMPONENT,
                    label,
                    offset(last, behind));
            behind = component.isOfColumns() ? 0 : behind + 1;
            last = component.isOfColumns() ? Optional.of(component) : last;
        }
        return constructor.build();
    }

    /** {@code this.artist.next() + 2}: only at run time is known how many columns some components have. */
    private static CodeBlock offset(Optional<Component> last, int behind) {
        return last.map(component -> behind == 0
                        ? CodeBlock.of("this.$N.next()", component.name())
                        : CodeBlock.of("this.$N.next() + $L", component.name(), behind))
                .orElseGet(() -> CodeBlock.of("$L", behind));
    }

    // public static ArtistSalesProjection of(Expression<String> name, Expression<BigDecimal> total) {
    //   return new ArtistSalesProjection(name, total);
    // }
    private static MethodSpec factory(ProjectionModel projection) {
        MethodSpec.Builder factory = MethodSpec.methodBuilder("of")
                .addJavadoc("Returns what selects an expression for each component, in their order.\n")
                .addModifiers(STATIC)
                .returns(projection.name());
        if (projection.isPublic()) {
            factory.addModifiers(PUBLIC);
        }
        addParameters(factory, projection);
        return factory.addStatement(
                        "return new $T($L)",
                        projection.name(),
                        listed(projection, component -> CodeBlock.of("$N", component.name())))
                .build();
    }

    // @Override
    // public List<SelectedValue<?>> selected() {
    //   return List.of(name.selected(), total.selected());
    // }
    private static MethodSpec selected(ProjectionModel projection) {
        TypeName any = ParameterizedTypeName.get(RuntimeTypes.SELECTED_VALUE, WildcardTypeName.subtypeOf(Object.class));
        return MethodSpec.methodBuilder("selected")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), any))
                .addStatement(
                        "return $T.of($L)",
                        List.class,
                        listed(projection, component -> CodeBlock.of("$N.selected()", component.name())))
                .build();
    }

    // @Override
    // public ArtistSales read(RowReader row, int at) throws SQLException {
    //   return new ArtistSales(name.get(row, at), total.getOrNull(row, at));
    // }
    private static MethodSpec read(ProjectionModel projection) {
        return MethodSpec.methodBuilder("read")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(projection.type())
                .addParameter(RuntimeTypes.ROW_READER, ROW)
                .addParameter(int.class, AT)
                .addException(SQLException.class)
                .addStatement("return new $T($L)", projection.type(), listed(projection, ProjectionGenerator::value))
                .build();
    }

    private static CodeBlock value(Component component) {
        boolean isHidden = Set.of(ROW, AT).contains(component.name());
        return CodeBlock.of("$L$N.$L($N, $N)", isHidden ? "this." : "", component.name(), method(component), ROW, AT);
    }

    private static String method(Component component) {
        if (component.type().isPrimitive()) {
            String primitive = component.type().toString();
            return "get" + Character.toUpperCase(primitive.charAt(0)) + primitive.substring(1);
        }
        return component.isNullable() ? "getOrNull" : "get";
    }

    private static void addParameters(MethodSpec.Builder method, ProjectionModel projection) {
        for (Component component : projection.components()) {
            ClassName given = component.isOfColumns() ? RuntimeTypes.SELECTED_VALUE : RuntimeTypes.EXPRESSION;
            method.addParameter(of(given, component), component.name());
        }
    }

    private static TypeName of(ClassName generic, Component component) {
        return ParameterizedTypeName.get(generic, component.type().box());
    }

    private static CodeBlock listed(ProjectionModel projection, Function<Component, CodeBlock> code) {
        return projection.components().stream().map(code).collect(CodeBlock.joining(",$W"));
    }
}
