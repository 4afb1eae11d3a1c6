package dev.alkahest.processor.generation;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.alkahest.processor.model.AttributeModel;
import dev.alkahest.processor.model.EmbeddableModel;
import dev.alkahest.processor.model.EmbeddedModel;
import dev.alkahest.processor.model.Naming;
import dev.alkahest.processor.model.ValueModel;
import java.sql.SQLException;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the columns of an embedded value, as they stand in every table that has one, e.g. {@code AddressColumns}. */
public final class EmbeddedColumnsGenerator {

    /** Returns the class for an embeddable one. */
    public TypeSpec.Builder generate(EmbeddableModel embeddable) {
        Modifier[] visibility = visibility(embeddable);
        TypeSpec.Builder columns = TypeSpec.classBuilder(embeddable.names().columns())
                .addJavadoc("The columns of an embedded {@link $T}.\n", embeddable.type())
                .addModifiers(visibility)
                .addModifiers(FINAL)
                .addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.SELECTED_VALUE, embeddable.type()));
        for (AttributeModel attribute : embeddable.attributes()) {
            if (attribute instanceof ValueModel value) {
                value.type()
                        .conversion()
                        .map(conversion -> ConversionCode.constant(
                                embeddable.type().simpleName(), value, value.column(), conversion))
                        .ifPresent(constant -> columns.addField(
                                constant.toBuilder().addModifiers(visibility).build()));
            }
        }
        embeddable.attributes().forEach(attribute -> columns.addField(column(attribute)));
        return columns.addMethod(constructor(embeddable, visibility))
                .addMethod(selection(embeddable))
                .addMethod(read(embeddable));
    }

    /** Returns the modifiers of what all who may have such a value use. */
    static Modifier[] visibility(EmbeddableModel embeddable) {
        return embeddable.isPublic() ? new Modifier[] {PUBLIC} : new Modifier[0];
    }

    /** Returns the constant that tells how an attribute of an embeddable class is stored. */
    static String typeConstant(ValueModel value) {
        return Naming.constant(value.name()) + "_TYPE";
    }

    // public final TextColumn city;
    private static FieldSpec column(AttributeModel attribute) {
        return FieldSpec.builder(type(attribute), attribute.name(), PUBLIC, FINAL)
                .addJavadoc("{@link $T#$L}.\n", attribute.declaringType(), attribute.name())
                .build();
    }

    private static TypeName type(AttributeModel attribute) {
        return attribute instanceof EmbeddedModel embedded
                ? embedded.embeddable().columns()
                : ColumnCode.columnClass(((ValueModel) attribute).type());
    }

    // public AddressColumns(TextColumn street, TextColumn city) {
    //   this.street = street;
    //   this.city = city;
    // }
    private static MethodSpec constructor(EmbeddableModel embeddable, Modifier[] visibility) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addJavadoc("For the tables that have such columns.\n")
                .addModifiers(visibility);
        for (AttributeModel attribute : embeddable.attributes()) {
            constructor
                    .addParameter(type(attribute), attribute.name())
                    .addStatement("this.$1N = $1N", attribute.name());
        }
        return constructor.build();
    }

    // @Override
    // public List<Expression<?>> selection() {
    //   return Selectable.selectionOf(street, city);
    // }
    private static MethodSpec selection(EmbeddableModel embeddable) {
        CodeBlock columns = embeddable.attributes().stream()
                .map(attribute -> CodeBlock.of("$N", attribute.name()))
                .collect(CodeBlock.joining(",$W"));
        return overriding("selection")
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), RuntimeTypes.ANY_EXPRESSION))
                .addStatement("return $T.selectionOf($L)", RuntimeTypes.SELECTABLE, columns)
                .build();
    }

    // @Override
    // public Address read(RowReader row, int at) throws SQLException {
    //   return AddressEmbedding.read(row, at);
    // }
    private static MethodSpec read(EmbeddableModel embeddable) {
        return overriding("read")
                .returns(embeddable.type())
                .addParameter(RuntimeTypes.ROW_READER, "row")
                .addParameter(int.class, "at")
                .addException(SQLException.class)
                .addStatement("return $T.read(row, at)", embeddable.names().embedding())
                .build();
    }

    private static MethodSpec.Builder overriding(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(PUBLIC);
    }
}
