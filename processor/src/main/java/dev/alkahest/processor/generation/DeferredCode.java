package dev.alkahest.processor.generation;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.alkahest.processor.model.EntityModel;
import dev.alkahest.processor.model.ValueModel;
import java.util.List;

/** The code of attributes whose columns are not read with their rows. */
final class DeferredCode {

    private DeferredCode() {}

    // static final DeferredColumn<Book, byte[]> COVER_DEFERRED =
    //     new DeferredColumn<>(BookTable.BOOK, "cover", BookTable.BOOK.cover, book -> book.cover);
    static List<FieldSpec> constants(EntityModel entity) {
        return entity.deferred().stream().map(value -> constant(entity, value)).toList();
    }

    private static FieldSpec constant(EntityModel entity, ValueModel value) {
        CodeBlock code = value.inheritedFrom()
                .map(superclass -> CodeBlock.of(
                        "$T.inherited($T.$N, $S)",
                        RuntimeTypes.DEFERRED_COLUMN,
                        superclass.table(),
                        superclass.constant(),
                        value.name()))
                .orElseGet(() -> declared(entity, value));
        return FieldSpec.builder(
                        ParameterizedTypeName.get(
                                RuntimeTypes.DEFERRED_COLUMN,
                                entity.type(),
                                value.type().boxedType()),
                        value.column().deferredConstant(),
                        STATIC,
                        FINAL)
                .initializer(code)
                .build();
    }

    private static CodeBlock declared(EntityModel entity, ValueModel value) {
        String object = Variables.nameFor(entity);
        ClassName table = entity.names().table();
        CodeBlock made = CodeBlock.of(
                "new $T<>(\n$T.$N, $S, $T.$N.$N, $N -> $L)",
                RuntimeTypes.DEFERRED_COLUMN,
                table,
                entity.names().constant(),
                value.name(),
                table,
                entity.names().constant(),
                value.column().property(),
                object,
                AccessCode.read(object, value));
        return value.deferredGroup().isEmpty() ? made : CodeBlock.of("$L.inGroup($S)", made, value.deferredGroup());
    }

    // @Override
    // public List<DeferredColumn<Book, ?>> deferred() {
    //   return List.of(COVER_DEFERRED);
    // }
    static List<MethodSpec> deferred(EntityModel entity) {
        if (entity.deferred().isEmpty()) {
            return List.of();
        }
        CodeBlock constants = entity.deferred().stream()
                .map(value -> CodeBlock.of("$N", value.column().deferredConstant()))
                .collect(CodeBlock.joining(",$W"));
        TypeName column = ParameterizedTypeName.get(
                RuntimeTypes.DEFERRED_COLUMN, entity.type(), WildcardTypeName.subtypeOf(Object.class));
        return List.of(MapperGenerator.override("deferred")
                .returns(ParameterizedTypeName.get(ClassName.get(List.class), column))
                .addStatement("return $T.of($L)", List.class, constants)
                .build());
    }

    /** {@code COVER_DEFERRED.manage(book, entry, loader)}, without a semicolon. */
    static CodeBlock manage(ValueModel value, String object) {
        return CodeBlock.of("$N.manage($N, entry, loader)", value.column().deferredConstant(), object);
    }

    /** {@code BookMapper.COVER_DEFERRED.differs(entity.cover, cover)}. */
    static CodeBlock differs(EntityModel entity, ValueModel value, SnapshotFields fields) {
        return CodeBlock.of(
                "$L.differs($L, $N)",
                ofMapper(entity, value.column().deferredConstant()),
                AccessCode.read("entity", value),
                fields.of(value));
    }

    /** {@code cover = BookMapper.COVER_DEFERRED.remembered(entity.cover)}, without a semicolon. */
    static CodeBlock remember(EntityModel entity, ValueModel value, SnapshotFields fields) {
        return CodeBlock.of(
                "$N = $L.remembered($L)",
                fields.of(value),
                ofMapper(entity, value.column().deferredConstant()),
                AccessCode.read("entity", value));
    }

    /** {@code BookMapper.COVER_DEFERRED.restore(entity.cover, cover)}, without a semicolon. */
    static CodeBlock restore(EntityModel entity, ValueModel value, SnapshotFields fields) {
        return CodeBlock.of(
                "$L.restore($L, $N)",
                ofMapper(entity, value.column().deferredConstant()),
                AccessCode.read("entity", value),
                fields.of(value));
    }

    /**
     * {@code cover = BookMapper.COVER_DEFERRED.refresh(entity.cover, cover, fresh.cover, (keep & BookMapper.COVER) != 0)},
     * without a semicolon.
     */
    static CodeBlock refresh(EntityModel entity, ValueModel value, SnapshotFields fields, String fresh, String keep) {
        return CodeBlock.of(
                "$1N = $2L.refresh($3L, $1N, $4L, ($5N & $6L) != 0)",
                fields.of(value),
                ofMapper(entity, value.column().deferredConstant()),
                AccessCode.read("entity", value),
                AccessCode.read(fresh, value),
                keep,
                ofMapper(entity, value.column().constant()));
    }

    // @Override
    // public void rememberLoaded(DeferredColumn<Book, ?> column, Object loaded) {
    //   if (column == BookMapper.COVER_DEFERRED) {
    //     cover = loaded;
    //   }
    // }
    static List<MethodSpec> rememberLoaded(EntityModel entity, SnapshotFields fields) {
        if (entity.deferred().isEmpty()) {
            return List.of();
        }
        String column = fields.local("column");
        String loaded = fields.local("loaded");
        MethodSpec.Builder method = MapperGenerator.override("rememberLoaded")
                .addParameter(
                        ParameterizedTypeName.get(
                                RuntimeTypes.DEFERRED_COLUMN, entity.type(), WildcardTypeName.subtypeOf(Object.class)),
                        column)
                .addParameter(Object.class, loaded);
        for (ValueModel value : entity.deferred()) {
            method.beginControlFlow(
                            "if ($N == $L)",
                            column,
                            ofMapper(entity, value.column().deferredConstant()))
                    .addStatement("$N = $N", fields.of(value), loaded)
                    .endControlFlow();
        }
        return List.of(method.build());
    }

    /** The field of a snapshot: what is remembered is known to the constant of the mapper. */
    static FieldSpec remembered(ValueModel value, SnapshotFields fields) {
        return FieldSpec.builder(Object.class, fields.of(value), PRIVATE).build();
    }

    private static CodeBlock ofMapper(EntityModel entity, String name) {
        return CodeBlock.of("$T.$N", entity.names().mapper(), name);
    }
}
