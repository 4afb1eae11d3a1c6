package dev.alkahest.processor.generation;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeSpec;
import dev.alkahest.processor.model.AttributeModel;
import dev.alkahest.processor.model.ColumnModel;
import dev.alkahest.processor.model.EmbeddableModel;
import dev.alkahest.processor.model.EmbeddedModel;
import dev.alkahest.processor.model.Naming;
import dev.alkahest.processor.model.ValueModel;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Emits what reads, writes and compares embedded values for all who have one, e.g. {@code AddressEmbedding}. Sets of columns
 * are masks whose bit 0 stands for the value's first column.
 */
public final class EmbeddingGenerator {

    /** Returns the class for an embeddable one. */
    public TypeSpec.Builder generate(EmbeddableModel embeddable) {
        TypeSpec.Builder embedding = TypeSpec.classBuilder(embeddable.names().embedding())
                .addJavadoc("Reads, writes and compares embedded {@link $T} values.\n", embeddable.type())
                .addModifiers(EmbeddedColumnsGenerator.visibility(embeddable))
                .addModifiers(FINAL)
                .addField(all(embeddable));
        for (AttributeModel attribute : embeddable.attributes()) {
            if (attribute instanceof ValueModel value) {
                embedding.addField(bit(embeddable, value.column()));
                if (value.type().isOrdinal()) {
                    embedding.addField(MapperGenerator.enumValues(value.column()));
                }
            }
        }
        return embedding
                .addMethod(MethodSpec.constructorBuilder().addModifiers(PRIVATE).build())
                .addMethod(read(embeddable))
                .addMethod(write(embeddable))
                .addMethods(EmbeddedChangeCode.methods(embeddable))
                .addMethods(SettleCode.ofEmbedding(embeddable));
    }

    // private static final long COLUMNS = (1L << 3) - 1;
    private static FieldSpec all(EmbeddableModel embeddable) {
        return FieldSpec.builder(long.class, "COLUMNS", PRIVATE, STATIC, FINAL)
                .initializer("(1L << $L) - 1", embeddable.columns().size())
                .build();
    }

    // private static final long CITY = 1L << 1;
    private static FieldSpec bit(EmbeddableModel embeddable, ColumnModel column) {
        return FieldSpec.builder(long.class, column.constant(), PRIVATE, STATIC, FINAL)
                .initializer(MapperGenerator.mask(embeddable.positionOf(column)))
                .build();
    }

    // /** Reads a value; null where all columns are NULL. */
    // static Address read(RowReader row, int at) throws SQLException {
    //   String street = row.stringAt(at);
    //   String city = row.stringAt(at + 1);
    //   if (street == null && city == null && row.isNullAt(at + 2)) {
    //     return null;
    //   }
    //   return new Address(street, city, row.intAt(at + 2));
    // }
    private static MethodSpec read(EmbeddableModel embeddable) {
        NameAllocator names = new NameAllocator();
        List.of("row", "at").forEach(names::newName);
        MethodSpec.Builder method = method("read", embeddable)
                .addJavadoc("Reads a value; null where all its columns are NULL.\n")
                .returns(embeddable.type())
                .addParameter(RuntimeTypes.ROW_READER, "row")
                .addParameter(int.class, "at")
                .addException(SQLException.class);
        Map<AttributeModel, CodeBlock> values = new HashMap<>();
        List<CodeBlock> missing = new ArrayList<>();
        for (AttributeModel attribute : embeddable.attributes()) {
            if (attribute instanceof ValueModel value && value.type().isPrimitive()) {
                values.put(attribute, ValueCode.read(embeddable, value));
                missing.add(
                        CodeBlock.of("row.isNullAt($L)", ColumnCode.position(embeddable.positionOf(value.column()))));
            } else {
                String local = names.newName(attribute.name());
                method.addStatement(local(embeddable, attribute, local));
                values.put(attribute, CodeBlock.of("$N", local));
                missing.add(CodeBlock.of("$N == null", local));
            }
        }
        return method.beginControlFlow("if ($L)", CodeBlock.join(missing, "$W&& "))
                .addStatement("return null")
                .endControlFlow()
                .addCode(ConstructionCode.returned(embeddable, values::get, names))
                .build();
    }

    private static CodeBlock local(EmbeddableModel embeddable, AttributeModel attribute, String local) {
        return attribute instanceof EmbeddedModel nested
                ? CodeBlock.of("$T $N = $L", nested.embeddable().entity(), local, EmbeddedCode.read(embeddable, nested))
                : CodeBlock.of(
                        "$T $N = $L",
                        ((ValueModel) attribute).type().type(),
                        local,
                        ValueCode.read(embeddable, (ValueModel) attribute));
    }

    // /** Writes some columns of a value that may be null, and returns the position after the last one written. */
    // static int write(Address address, long columns, RowWriter out, int at) throws SQLException {
    //   int next = at;
    //   if ((columns & STREET) != 0) {
    //     out.write(next++, address == null ? null : address.street());
    //   }
    //   next = PlaceEmbedding.write(address == null ? null : address.place(), columns >>> 1, out, next);
    //   return next;
    // }
    private static MethodSpec write(EmbeddableModel embeddable) {
        String value = Variables.nameFor(variable(embeddable), "columns", "out", "at", "next");
        MethodSpec.Builder method = method("write", embeddable)
                .addJavadoc("Writes some columns of a value, or NULLs for null; returns the position after the last.\n")
                .returns(int.class)
                .addParameter(embeddable.type(), value)
                .addParameter(long.class, "columns")
                .addParameter(RuntimeTypes.ROW_WRITER, "out")
                .addParameter(int.class, "at")
                .addException(SQLException.class)
                .addStatement("int next = at");
        for (AttributeModel attribute : embeddable.attributes()) {
            CodeBlock part = CodeBlock.of("$N == null ? null : $L", value, AccessCode.read(value, attribute));
            if (attribute instanceof EmbeddedModel nested) {
                method.addStatement(EmbeddedCode.write(embeddable, nested, part));
            } else {
                ValueModel model = (ValueModel) attribute;
                method.beginControlFlow(
                                "if ((columns & $N) != 0)", model.column().constant())
                        .addStatement(ValueCode.write(embeddable, model.column(), CodeBlock.of("next++"), part))
                        .endControlFlow();
            }
        }
        return method.addStatement("return next").build();
    }

    static MethodSpec.Builder method(String name, EmbeddableModel embeddable) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(EmbeddedColumnsGenerator.visibility(embeddable))
                .addModifiers(STATIC);
    }

    static String variable(EmbeddableModel embeddable) {
        return Naming.camelCase(embeddable.type().simpleName());
    }
}
