package dev.alkahest.processor.generation;

import com.palantir.javapoet.CodeBlock;
import dev.alkahest.processor.model.AssociationModel;
import dev.alkahest.processor.model.ColumnModel;
import dev.alkahest.processor.model.EntityModel;
import dev.alkahest.processor.model.KeyModel;
import dev.alkahest.processor.model.RelationshipModel;
import dev.alkahest.processor.model.TableMethodModel;
import java.util.Collection;
import java.util.List;

/** The code that leads from a table to another, and lists of columns. */
final class PathCode {

    private PathCode() {}

    /** {@code Path.toMany(this, "albums", List.of(id), List.of(AlbumTable.ALBUM.artistId))}. */
    static CodeBlock path(EntityModel entity, RelationshipModel relationship) {
        String name = relationship.name();
        KeyModel target = relationship.target();
        CodeBlock keys = own(names(entity.key()));
        return switch (relationship.direction()) {
            case MANY_TO_ONE, ONE_TO_ONE ->
                CodeBlock.of(
                        "$T.toOne(this, $S, $L, $L, $L)",
                        RuntimeTypes.PATH,
                        name,
                        relationship.isOptional(),
                        own(relationship.columns().stream()
                                .map(ColumnModel::property)
                                .toList()),
                        of(target, names(target)));
            case ONE_TO_ONE_INVERSE ->
                CodeBlock.of(
                        "$T.toOne(this, $S, true, $L, $L)",
                        RuntimeTypes.PATH,
                        name,
                        keys,
                        of(target, relationship.targetColumns()));
            case ONE_TO_MANY ->
                CodeBlock.of(
                        "$T.toMany(this, $S, $L, $L)",
                        RuntimeTypes.PATH,
                        name,
                        keys,
                        of(target, relationship.targetColumns()));
            case VIEW -> where(name, relationship);
            case MANY_TO_MANY ->
                through(name, keys, relationship.association().orElseThrow(), of(target, names(target)));
        };
    }

    /** {@code Path.where(this, "openOrders", true, OrderTable.ORDER, Customer::openOrders)}. */
    private static CodeBlock where(String name, RelationshipModel relationship) {
        KeyModel target = relationship.target();
        TableMethodModel condition = relationship.options().joinCondition().orElseThrow();
        return CodeBlock.of(
                "$T.where(this, $S, $L, $T.$N, $T::$N)",
                RuntimeTypes.PATH,
                name,
                relationship.isToMany(),
                target.names().table(),
                target.names().constant(),
                condition.declaringType(),
                condition.name());
    }

    // Path.through(
    //     this,
    //     "tracks",
    //     PlaylistTable.PLAYLIST_TRACK,
    //     List.of(id),
    //     List.of(PlaylistTable.PLAYLIST_TRACK.column("playlist_id")),
    //     List.of(PlaylistTable.PLAYLIST_TRACK.column("track_id")),
    //     List.of(TrackTable.TRACK.id))
    private static CodeBlock through(String name, CodeBlock keys, AssociationModel association, CodeBlock targetKeys) {
        return CodeBlock.of(
                "$T.through($>$>\nthis,\n$S,\n$L,\n$L,\n$L,\n$L,\n$L$<$<)",
                RuntimeTypes.PATH,
                name,
                AssociationCode.table(association),
                keys,
                AssociationCode.columns(association, association.columns()),
                AssociationCode.columns(association, association.targetColumns()),
                targetKeys);
    }

    /** {@code List.of(id)}. */
    static CodeBlock own(List<String> properties) {
        return listOf(properties.stream()
                .map(property -> CodeBlock.of("$N", property))
                .toList());
    }

    /** {@code List.of(AlbumTable.ALBUM.artistId)}. */
    static CodeBlock of(KeyModel table, List<String> properties) {
        return listOf(properties.stream()
                .map(property -> CodeBlock.of(
                        "$T.$N.$N", table.names().table(), table.names().constant(), property))
                .toList());
    }

    static CodeBlock listOf(Collection<CodeBlock> elements) {
        return CodeBlock.of("$T.of($L)", List.class, CodeBlock.join(elements, ",$W"));
    }

    static List<String> names(KeyModel key) {
        return key.parts().stream().map(KeyModel.Part::name).toList();
    }
}
