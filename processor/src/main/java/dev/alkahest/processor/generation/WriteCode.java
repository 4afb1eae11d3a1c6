package dev.alkahest.processor.generation;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import dev.alkahest.processor.model.AttributeModel;
import dev.alkahest.processor.model.ColumnModel;
import dev.alkahest.processor.model.EmbeddedModel;
import dev.alkahest.processor.model.EntityModel;
import dev.alkahest.processor.model.HierarchyModel;
import dev.alkahest.processor.model.KeyModel;
import dev.alkahest.processor.model.Naming;
import dev.alkahest.processor.model.RelationshipModel;
import dev.alkahest.processor.model.ValueModel;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The method of a mapper that writes an object's values. */
final class WriteCode {

    private static final CodeBlock NEXT = CodeBlock.of("next++");

    private WriteCode() {}

    // @Override
    // public int write(Album album, long columns, RowWriter out, int at) throws SQLException {
    //   int next = at;
    //   if ((columns & ID) != 0) {
    //     out.write(next++, album.id);
    //   }
    //   if ((columns & ARTIST_ID) != 0) {
    //     out.write(next++, ArtistTable.ARTIST.mapper().keyOrNull(album.artist));
    //   }
    //   return next;
    // }
    static MethodSpec write(EntityModel entity) {
        NameAllocator names = new NameAllocator();
        List.of("columns", "out", "at", "next").forEach(names::newName);
        String object = names.newName(Naming.camelCase(entity.type().simpleName()));
        MethodSpec.Builder method = MapperGenerator.override("write")
                .returns(int.class)
                .addParameter(entity.type(), object)
                .addParameter(long.class, "columns")
                .addParameter(RuntimeTypes.ROW_WRITER, "out")
                .addParameter(int.class, "at")
                .addException(SQLException.class)
                .addStatement("int next = at");
        List<AttributeModel> unwritten = new ArrayList<>(entity.attributes());
        entity.hierarchy().filter(HierarchyModel::storesDiscriminator).ifPresent(hierarchy -> {
            List<AttributeModel> before = unwritten.stream()
                    .filter(attribute -> isBefore(hierarchy, attribute))
                    .toList();
            before.forEach(attribute -> method.addCode(write(entity, attribute, object, names.clone())));
            method.addCode(HierarchyCode.write(hierarchy));
            unwritten.removeAll(before);
        });
        unwritten.forEach(attribute -> method.addCode(write(entity, attribute, object, names.clone())));
        return method.addStatement("return next").build();
    }

    private static boolean isBefore(HierarchyModel hierarchy, AttributeModel attribute) {
        return written(attribute).stream()
                .anyMatch(column -> hierarchy.positionOf(column) < hierarchy.positionOf(hierarchy.discriminator()));
    }

    private static List<ColumnModel> written(AttributeModel attribute) {
        return attribute instanceof RelationshipModel relationship
                ? relationship.writtenColumns()
                : attribute.ownColumns();
    }

    private static CodeBlock write(EntityModel entity, AttributeModel attribute, String object, NameAllocator names) {
        if (attribute instanceof ValueModel value && (value.isFormula() || value.isReferred())) {
            return CodeBlock.of("");
        }
        if (attribute instanceof ValueModel value) {
            return ifWanted(
                    value.column(), ValueCode.write(entity, value.column(), NEXT, AccessCode.value(object, value)));
        }
        if (attribute instanceof EmbeddedModel embedded) {
            return CodeBlock.builder()
                    .addStatement(EmbeddedCode.write(entity, embedded, AccessCode.read(object, embedded)))
                    .build();
        }
        RelationshipModel relationship = (RelationshipModel) attribute;
        if (relationship.writtenColumns().isEmpty()) {
            return CodeBlock.of("");
        }
        return relationship.target().isComposite()
                ? writeComposite(entity, relationship, object, names)
                : writeKey(entity, relationship, object);
    }

    private static CodeBlock writeKey(EntityModel entity, RelationshipModel relationship, String object) {
        ColumnModel column = relationship.columns().get(0);
        return ifWanted(column, ValueCode.write(entity, column, NEXT, referredKey(relationship, object)));
    }

    // if ((columns & (TITLE_LANGUAGE | TITLE_NUMBER)) != 0) {
    //   TranslationKey titleKey = TranslationTable.TRANSLATION.mapper().keyOrNull(album.title);
    //   if ((columns & TITLE_LANGUAGE) != 0) {
    //     out.write(next++, titleKey == null ? null : titleKey.language());
    //   }
    //   if ((columns & TITLE_NUMBER) != 0) {
    //     out.write(next++, titleKey == null ? null : titleKey.number());
    //   }
    // }
    private static CodeBlock writeComposite(
            EntityModel entity, RelationshipModel relationship, String object, NameAllocator names) {
        KeyModel target = relationship.target();
        String key = names.newName(relationship.name() + "Key");
        CodeBlock.Builder code = CodeBlock.builder()
                .beginControlFlow("if ((columns & $L) != 0)", bits(relationship))
                .addStatement("$T $N = $L", target.type(), key, referredKey(relationship, object));
        for (int index = 0; index < target.parts().size(); index++) {
            KeyModel.Part part = target.parts().get(index);
            ColumnModel column = relationship.columns().get(index);
            if (!relationship.writtenColumns().contains(column)) {
                continue;
            }
            CodeBlock value = CodeBlock.of("$1N == null ? null : $1N.$2N()", key, part.name());
            code.add(ifWanted(column, ValueCode.write(entity, column, NEXT, value)));
        }
        return code.endControlFlow().build();
    }

    /** {@code (TITLE_LANGUAGE | TITLE_NUMBER)}. */
    private static CodeBlock bits(RelationshipModel relationship) {
        CodeBlock bits = relationship.writtenColumns().stream()
                .map(column -> CodeBlock.of("$N", column.constant()))
                .collect(CodeBlock.joining(" | "));
        return relationship.writtenColumns().size() == 1 ? bits : CodeBlock.of("($L)", bits);
    }

    /** {@code ArtistTable.ARTIST.mapper().keyOrNull(album.artist)}. */
    private static CodeBlock referredKey(RelationshipModel relationship, String object) {
        return ReferredKeyCode.keyOrNull(relationship.target(), AccessCode.read(object, relationship));
    }

    private static CodeBlock ifWanted(ColumnModel column, CodeBlock write) {
        return CodeBlock.builder()
                .beginControlFlow("if ((columns & $N) != 0)", column.constant())
                .addStatement(write)
                .endControlFlow()
                .build();
    }
}
