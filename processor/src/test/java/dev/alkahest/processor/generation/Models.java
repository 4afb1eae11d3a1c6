package dev.alkahest.processor.generation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.alkahest.processor.model.Access;
import dev.alkahest.processor.model.AttributeModel;
import dev.alkahest.processor.model.ColumnKind;
import dev.alkahest.processor.model.ColumnModel;
import dev.alkahest.processor.model.ColumnType;
import dev.alkahest.processor.model.EntityModel;
import dev.alkahest.processor.model.GeneratedNames;
import dev.alkahest.processor.model.KeyGenerationModel;
import dev.alkahest.processor.model.Naming;
import dev.alkahest.processor.model.TableModel;
import dev.alkahest.processor.model.ValueModel;
import java.util.List;

/** Models made by hand, of an entity {@code Song}. */
final class Models {

    static final ClassName SONG = ClassName.get("music", "Song");

    private Models() {}

    static EntityModel song(KeyGenerationModel keyGeneration, AttributeModel... attributes) {
        return new EntityModel(
                GeneratedNames.of(SONG), true, TableModel.named("song"), List.of(attributes), keyGeneration);
    }

    static EntityModel song(AttributeModel... attributes) {
        return song(KeyGenerationModel.NONE, attributes);
    }

    static ValueModel value(ValueModel.Role role, String name, ColumnKind kind, TypeName type) {
        ColumnModel column =
                ColumnModel.of(Naming.snakeCase(name), name, ColumnType.of(kind, type), !type.isPrimitive());
        return new ValueModel(name, SONG, new Access.Direct(name), role, column);
    }

    static ValueModel id() {
        return value(ValueModel.Role.KEY, "id", ColumnKind.LONG, TypeName.LONG.box());
    }

    static ValueModel title() {
        return value(ValueModel.Role.DATA, "title", ColumnKind.STRING, ClassName.get(String.class));
    }
}
