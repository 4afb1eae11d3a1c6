package dev.alkahest.processor.generation;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import dev.alkahest.processor.model.AssociationModel;
import dev.alkahest.processor.model.EntityModel;
import dev.alkahest.processor.model.KeyModel;
import dev.alkahest.processor.model.RelationshipModel;
import java.util.List;
import java.util.Optional;

/** The code of association tables. */
final class AssociationCode {

    private AssociationCode() {}

    // public static final Table PLAYLIST_TRACK = Table.named("playlist_track")
    //     .column("playlist_id", ColumnTypes.int64(), ColumnOption.PRIMARY_KEY)
    //     .column("track_id", ColumnTypes.int64(), ColumnOption.PRIMARY_KEY)
    //     .foreignKey(table -> ForeignKey.of(table.column("playlist_id"), PlaylistTable.PLAYLIST.id))
    //     .foreignKey(table -> ForeignKey.of(table.column("track_id"), TrackTable.TRACK.id))
    //     .build();
    static FieldSpec constant(EntityModel entity, RelationshipModel relationship, AssociationModel association) {
        CodeBlock.Builder table = CodeBlock.builder().add("$T.named($S)$>$>", RuntimeTypes.TABLE, association.name());
        if (!association.schema().isEmpty()) {
            table.add("\n.schema($S)", association.schema());
        }
        addColumns(table, association, association.columns(), entity.key());
        addColumns(table, association, association.targetColumns(), relationship.target());
        addPosition(table, association.position());
        addPosition(table, association.otherPosition());
        table.add("\n$L", foreignKey(association, association.columns(), entity.key()));
        table.add("\n$L", foreignKey(association, association.targetColumns(), relationship.target()));
        return FieldSpec.builder(RuntimeTypes.TABLE, association.constant(), PUBLIC, STATIC, FINAL)
                .addJavadoc(
                        "The association table of {@link $T#$L}.\n", relationship.declaringType(), relationship.name())
                .initializer(table.add("\n.build()$<$<").build())
                .build();
    }

    private static void addColumns(
            CodeBlock.Builder table, AssociationModel association, List<String> columns, KeyModel key) {
        for (int index = 0; index < columns.size(); index++) {
            table.add(
                    "\n.column($S, $L, $T.PRIMARY_KEY)",
                    columns.get(index),
                    ConversionCode.columnType(
                            association.name() + "." + columns.get(index),
                            key.parts().get(index).type()),
                    RuntimeTypes.COLUMN_OPTION);
        }
    }

    /** {@code .column("place", ColumnTypes.int32())}. */
    private static void addPosition(CodeBlock.Builder table, Optional<String> position) {
        position.ifPresent(column -> table.add("\n.column($S, $T.int32())", column, RuntimeTypes.COLUMN_TYPES));
    }

    private static CodeBlock foreignKey(AssociationModel association, List<String> columns, KeyModel key) {
        List<CodeBlock> own = columns.stream()
                .map(column -> CodeBlock.of("table.column($S)", column))
                .toList();
        return CodeBlock.of(
                ".foreignKey(table -> $L$>$>$L$<$<)",
                ConstraintCode.foreignKey(own.size() == 1 ? own.get(0) : PathCode.listOf(own), key),
                ConstraintCode.actions(association.onDelete(), association.onUpdate()));
    }

    // new Association(
    //     PlaylistTable.PLAYLIST_TRACK,
    //     List.of(PlaylistTable.PLAYLIST_TRACK.column("playlist_id")),
    //     List.of(PlaylistTable.PLAYLIST_TRACK.column("track_id")),
    //     true)
    //     .positionedBy(PlaylistTable.PLAYLIST_TRACK.column("place", Integer.class))
    static CodeBlock seenFromEnd(AssociationModel association) {
        CodeBlock.Builder code = CodeBlock.builder()
                .add(
                        "new $T($>$>\n$L,\n$L,\n$L,\n$L)",
                        RuntimeTypes.ASSOCIATION,
                        table(association),
                        columns(association, association.columns()),
                        columns(association, association.targetColumns()),
                        association.isOwning());
        association
                .position()
                .ifPresent(column -> code.add(
                        "\n.positionedBy($L.column($S, $T.class))", table(association), column, Integer.class));
        return code.add("$<$<").build();
    }

    /** {@code PlaylistTable.PLAYLIST_TRACK}. */
    static CodeBlock table(AssociationModel association) {
        return CodeBlock.of("$T.$N", association.declaredIn(), association.constant());
    }

    /** {@code List.of(PlaylistTable.PLAYLIST_TRACK.column("track_id"))}. */
    static CodeBlock columns(AssociationModel association, List<String> columns) {
        return PathCode.listOf(columns.stream()
                .map(column -> CodeBlock.of("$L.column($S)", table(association), column))
                .toList());
    }
}
