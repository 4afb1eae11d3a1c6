package dev.alkahest.processor.generation;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PROTECTED;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.alkahest.processor.model.EntityModel;
import dev.alkahest.processor.model.GeneratedNames;
import dev.alkahest.processor.model.KeyModel;
import dev.alkahest.processor.model.ValueModel;
import java.sql.SQLException;
import java.util.List;
import java.util.function.IntFunction;

/** Emits what finds an object by its key, e.g. {@code AlbumIdentityMap}. */
public final class IdentityMapGenerator implements Generator {

    @Override
    public TypeSpec.Builder generate(EntityModel entity) {
        boolean wholeNumber = entity.key().isWholeNumber();
        return TypeSpec.classBuilder(entity.names().identityMap())
                .addJavadoc("Finds {@link $T} objects by their key.\n", entity.type())
                .addModifiers(FINAL)
                .superclass(ParameterizedTypeName.get(
                        wholeNumber ? RuntimeTypes.LONG_IDENTITY_MAP : RuntimeTypes.OBJECT_IDENTITY_MAP, entity.type()))
                .addMethod(constructor(entity))
                .addMethod(keyAt(entity, wholeNumber ? TypeName.LONG : ClassName.get(Object.class)))
                .addMethod(wholeNumber ? box(entity.key()) : referencedKey(entity));
    }

    // AlbumIdentityMap() {
    //   super(AlbumMapper.INSTANCE);
    // }
    private static MethodSpec constructor(EntityModel entity) {
        GeneratedNames names = entity.names();
        return MethodSpec.constructorBuilder()
                .addStatement("super($T.INSTANCE)", entity.hierarchy().isPresent() ? names.hierarchy() : names.mapper())
                .build();
    }

    // @Override
    // protected long keyAt(RowReader row, int at) throws SQLException {
    //   return row.longAt(at);
    // }
    private static MethodSpec keyAt(EntityModel entity, TypeName type) {
        List<CodeBlock> parts =
                entity.keys().stream().map(key -> keyPart(entity, key)).toList();
        return MethodSpec.methodBuilder("keyAt")
                .addAnnotation(Override.class)
                .addModifiers(PROTECTED)
                .returns(type)
                .addParameter(RuntimeTypes.ROW_READER, "row")
                .addParameter(int.class, "at")
                .addException(SQLException.class)
                .addStatement("return $L", KeyCode.made(entity.key(), parts))
                .build();
    }

    private static CodeBlock keyPart(EntityModel entity, ValueModel key) {
        CodeBlock position = ColumnCode.position(entity.positionOf(key.column()));
        return entity.key().isWholeNumber()
                ? CodeBlock.of("row.longAt($L)", position)
                : ValueCode.readKey(entity, key.column(), position);
    }

    // @Override
    // protected Object box(long key) {
    //   return key;
    // }
    private static MethodSpec box(KeyModel key) {
        return MethodSpec.methodBuilder("box")
                .addAnnotation(Override.class)
                .addModifiers(PROTECTED)
                .returns(Object.class)
                .addParameter(long.class, "key")
                .addStatement("return $L", NumberCode.narrowed(key.first(), CodeBlock.of("key")))
                .build();
    }

    // @Override
    // public Object referencedKey(RowReader row, int[] positions) throws SQLException {
    //   String language = row.stringAt(positions[0]);
    //   Integer number = row.intOrNullAt(positions[1]);
    //   return language == null || number == null ? null : new TranslationKey(language, number);
    // }
    private static MethodSpec referencedKey(EntityModel entity) {
        List<ValueModel> keys = entity.keys();
        MethodSpec.Builder method = MethodSpec.methodBuilder("referencedKey")
                .addAnnotation(Override.class)
                .addModifiers(PUBLIC)
                .returns(Object.class)
                .addParameter(RuntimeTypes.ROW_READER, "row")
                .addParameter(ArrayTypeName.of(int.class), "positions")
                .addException(SQLException.class);
        IntFunction<CodeBlock> read = index ->
                ValueCode.readReferredKey(entity, keys.get(index).column(), CodeBlock.of("positions[$L]", index));
        return entity.key().isComposite()
                ? KeyCode.readReference(method, entity.key(), read)
                : method.addStatement("return $L", read.apply(0)).build();
    }
}
