package dev.alkahest.processor.generation;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.WildcardTypeName;
import dev.alkahest.processor.model.EntityModel;
import dev.alkahest.processor.model.ValueModel;
import java.sql.SQLException;
import java.util.List;

/** The methods of a mapper and of a snapshot that deal with the version of a row. */
final class VersionCode {

    private VersionCode() {}

    /** Returns those of the mapper; none where rows have no versions. */
    static List<MethodSpec> ofMapper(EntityModel entity) {
        return entity.version()
                .map(version -> version.type().kind().isWholeNumber()
                        ? List.of(column(version), set(entity, version))
                        : List.of(
                                column(version),
                                begin(entity, version),
                                advance(entity, version),
                                take(entity, version)))
                .orElse(List.of());
    }

    /** Returns those of the snapshot; none where rows have no versions. */
    static List<MethodSpec> ofSnapshot(EntityModel entity, SnapshotFields fields) {
        return entity.version()
                .map(version -> version.type().kind().isWholeNumber()
                        ? List.of(number(version, fields))
                        : List.of(orNull(version, fields), write(version, fields)))
                .orElse(List.of());
    }

    // @Override
    // public long versionColumn() {
    //   return VERSION;
    // }
    private static MethodSpec column(ValueModel version) {
        return MapperGenerator.override("versionColumn")
                .returns(long.class)
                .addStatement("return $N", version.column().constant())
                .build();
    }

    // @Override
    // public void setVersion(Album album, long version) {
    //   album.version = Math.toIntExact(version);
    // }
    private static MethodSpec set(EntityModel entity, ValueModel version) {
        String object = Variables.nameFor(entity, "version");
        CodeBlock number = NumberCode.narrowed(version.type(), CodeBlock.of("version"));
        return MapperGenerator.override("setVersion")
                .addParameter(entity.type(), object)
                .addParameter(long.class, "version")
                .addStatement(AccessCode.write(object, version, number))
                .build();
    }

    // @Override
    // public void beginVersion(Note note) {
    //   note.changed = VersionType.INSTANT.first();
    // }
    private static MethodSpec begin(EntityModel entity, ValueModel version) {
        String object = Variables.nameFor(entity);
        return MapperGenerator.override("beginVersion")
                .addParameter(entity.type(), object)
                .addStatement(AccessCode.write(object, version, made(version, "first()")))
                .build();
    }

    // @Override
    // public void advanceVersion(Note note, Snapshot<Note> loaded) {
    //   note.changed = VersionType.INSTANT.after(loaded);
    // }
    private static MethodSpec advance(EntityModel entity, ValueModel version) {
        String object = Variables.nameFor(entity, "loaded");
        return MapperGenerator.override("advanceVersion")
                .addParameter(entity.type(), object)
                .addParameter(ParameterizedTypeName.get(RuntimeTypes.SNAPSHOT, entity.type()), "loaded")
                .addStatement(AccessCode.write(object, version, made(version, "after(loaded)")))
                .build();
    }

    // @Override
    // public void takeVersion(Note note, Snapshot<?> loaded) {
    //   note.changed = VersionType.INSTANT.of(loaded);
    // }
    private static MethodSpec take(EntityModel entity, ValueModel version) {
        String object = Variables.nameFor(entity, "loaded");
        return MapperGenerator.override("takeVersion")
                .addParameter(entity.type(), object)
                .addParameter(
                        ParameterizedTypeName.get(RuntimeTypes.SNAPSHOT, WildcardTypeName.subtypeOf(Object.class)),
                        "loaded")
                .addStatement(AccessCode.write(object, version, made(version, "of(loaded)")))
                .build();
    }

    private static CodeBlock made(ValueModel version, String call) {
        return CodeBlock.of(
                "$T.$L.$L", RuntimeTypes.VERSION_TYPE, version.type().kind(), call);
    }

    // @Override
    // public long version() {
    //   return version;
    // }
    private static MethodSpec number(ValueModel version, SnapshotFields fields) {
        String field = fields.of(version);
        return MapperGenerator.override("version")
                .returns(long.class)
                .addStatement(
                        version.type().isPrimitive()
                                ? CodeBlock.of("return $N", field)
                                : CodeBlock.of("return $1N == null ? 0 : $1N", field))
                .build();
    }

    // @Override
    // public Instant versionOrNull() {
    //   return changed;
    // }
    private static MethodSpec orNull(ValueModel version, SnapshotFields fields) {
        return MapperGenerator.override("versionOrNull")
                .returns(version.type().type())
                .addStatement("return $N", fields.of(version))
                .build();
    }

    // @Override
    // public void writeVersion(RowWriter out, int at) throws SQLException {
    //   out.write(at, changed);
    // }
    private static MethodSpec write(ValueModel version, SnapshotFields fields) {
        return MapperGenerator.override("writeVersion")
                .addParameter(RuntimeTypes.ROW_WRITER, "out")
                .addParameter(int.class, "at")
                .addException(SQLException.class)
                .addStatement(
                        ColumnCode.write(version.type(), CodeBlock.of("at"), CodeBlock.of("$N", fields.of(version))))
                .build();
    }
}
