package dev.alkahest.processor.generation;

import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import dev.alkahest.processor.model.EntityModel;
import dev.alkahest.processor.model.RelationshipModel;
import dev.alkahest.processor.model.Shape;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The methods of a mapper that put holders in the relationship attributes of a freshly read object. */
final class LinkCode {

    private LinkCode() {}

    // @Override
    // public void link(Album album, Snapshot<Album> entry, RowReader row, int at, Loader loader) throws SQLException {
    //   album.artist = loader.ref(ARTIST, entry, row.longOrNullAt(at + 4));
    //   album.tracks = loader.list(TRACKS, entry);
    //   COVER_DEFERRED.manage(album, entry, loader);
    // }
    static List<MethodSpec> link(EntityModel entity) {
        if (entity.relationships().isEmpty() && entity.deferred().isEmpty()) {
            return List.of();
        }
        String object = Variables.nameFor(entity, "entry", "row", "at", "loader");
        MethodSpec.Builder method = MapperGenerator.override("link")
                .addParameter(entity.type(), object)
                .addParameter(ParameterizedTypeName.get(RuntimeTypes.SNAPSHOT, entity.type()), "entry")
                .addParameter(RuntimeTypes.ROW_READER, "row")
                .addParameter(int.class, "at")
                .addParameter(RuntimeTypes.LOADER, "loader");
        if (entity.relationships().stream()
                .anyMatch(relationship -> !relationship.columns().isEmpty())) {
            method.addException(SQLException.class);
        }
        for (RelationshipModel relationship : entity.relationships()) {
            method.addStatement(link(entity, relationship, object));
        }
        entity.deferred().forEach(value -> method.addStatement(DeferredCode.manage(value, object)));
        return List.of(method.build());
    }

    private static CodeBlock link(EntityModel entity, RelationshipModel relationship, String object) {
        String constant = relationship.constant();
        CodeBlock key = referredKey(entity, relationship)
                .map(value -> CodeBlock.of(", $L", value))
                .orElse(CodeBlock.of(""));
        if (relationship.shape() == Shape.PLAIN) {
            return CodeBlock.of("loader.one($N, entry$L)", constant, key);
        }
        String holder = switch (relationship.shape()) {
            case LIST -> "list";
            case SET -> "set";
            case MAP -> "map";
            case WRITE_ONLY -> "writeOnly";
            default -> "ref";
        };
        return AccessCode.write(object, relationship, CodeBlock.of("loader.$L($N, entry$L)", holder, constant, key));
    }

    /** {@code row.longOrNullAt(at + 4)}, or {@code translationKey(row, at + 4)} for a composite key. */
    private static Optional<CodeBlock> referredKey(EntityModel entity, RelationshipModel relationship) {
        if (relationship.columns().isEmpty()) {
            return Optional.empty();
        }
        int first = entity.positionOf(relationship.columns().get(0));
        return Optional.of(
                relationship.target().isComposite()
                        ? CodeBlock.of(
                                "$N(row, $L)",
                                keyMethod(relationship),
                                ColumnCode.position(isTogether(entity, relationship) ? first : 0))
                        : ValueCode.readReferredKey(
                                entity, relationship.columns().get(0), ColumnCode.position(first)));
    }

    /** Columns that are those of other attributes, too, may stand apart. */
    private static boolean isTogether(EntityModel entity, RelationshipModel relationship) {
        int first = entity.positionOf(relationship.columns().get(0));
        return IntStream.range(0, relationship.columns().size())
                .allMatch(index -> entity.positionOf(relationship.columns().get(index)) == first + index);
    }

    private static String keyMethod(RelationshipModel relationship) {
        return relationship.name() + "Key";
    }

    static List<MethodSpec> compositeKeys(EntityModel entity) {
        return entity.relationships().stream()
                .filter(relationship -> !relationship.columns().isEmpty())
                .filter(relationship -> relationship.target().isComposite())
                .map(relationship -> compositeKey(entity, relationship))
                .toList();
    }

    // private static TranslationKey titleKey(RowReader row, int at) throws SQLException {
    //   String language = row.stringAt(at);
    //   Integer number = row.intOrNullAt(at + 1);
    //   return language == null || number == null ? null : new TranslationKey(language, number);
    // }
    private static MethodSpec compositeKey(EntityModel entity, RelationshipModel relationship) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(keyMethod(relationship))
                .addModifiers(PRIVATE, STATIC)
                .returns(relationship.target().type())
                .addParameter(RuntimeTypes.ROW_READER, "row")
                .addParameter(int.class, "at")
                .addException(SQLException.class);
        return KeyCode.readReference(
                method,
                relationship.target(),
                index -> ValueCode.readReferredKey(
                        entity,
                        relationship.columns().get(index),
                        ColumnCode.position(
                                isTogether(entity, relationship)
                                        ? index
                                        : entity.positionOf(
                                                relationship.columns().get(index)))));
    }
}
