package dev.alkahest.processor.generation;

import static dev.alkahest.processor.generation.Models.id;
import static dev.alkahest.processor.generation.Models.song;
import static dev.alkahest.processor.generation.Models.title;
import static dev.alkahest.processor.generation.Models.value;
import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.alkahest.processor.model.AttributeModel;
import dev.alkahest.processor.model.ColumnKind;
import dev.alkahest.processor.model.EntityModel;
import dev.alkahest.processor.model.GeneratedNames;
import dev.alkahest.processor.model.KeyGenerationModel;
import dev.alkahest.processor.model.ValueModel;
import dev.alkahest.processor.model.ValueModel.Role;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Generators on models made by hand, without a compiler. */
class GeneratorTest {

    @Test
    void tableHasAColumnForEachAttribute() {
        assertThat(emitted(new TableGenerator(), song(id(), title())))
                .containsIgnoringWhitespaces("id = number(\"id\", dev.alkahest.type.ColumnTypes.int64(),")
                .containsIgnoringWhitespaces("title = text(\"title\", dev.alkahest.type.ColumnTypes.string(0));");
    }

    @Test
    void tableOfAPackagePrivateEntityIsPackagePrivate() {
        EntityModel song = song(id());
        EntityModel hidden =
                new EntityModel(song.names(), false, song.table(), song.attributes(), song.keyGeneration());

        assertThat(emitted(new TableGenerator(), hidden)).contains("\nfinal class SongTable");
    }

    @Test
    void wholeNumberKeyIsFoundWithoutBoxing() {
        assertThat(emitted(new IdentityMapGenerator(), song(id())))
                .contains("extends dev.alkahest.mapping.LongIdentityMap<music.Song>")
                .contains("return row.longAt(at);");
    }

    @Test
    void keyIsReadWhereItStands() {
        assertThat(emitted(new IdentityMapGenerator(), song(title(), id()))).contains("return row.longAt(at + 1);");
    }

    @Test
    void otherKeyIsFoundByValue() {
        ValueModel code = value(Role.KEY, "code", ColumnKind.STRING, ClassName.get(String.class));

        assertThat(emitted(new IdentityMapGenerator(), song(code)))
                .contains("extends dev.alkahest.mapping.ObjectIdentityMap<music.Song>")
                .contains("return row.stringAt(positions[0]);");
    }

    @Test
    void generatedKeyIsLeftOutOfAnInsertUntilItIsSet() {
        KeyGenerationModel identity = KeyGenerationModel.of(KeyGenerationModel.Kind.IDENTITY);

        assertThat(emitted(new MapperGenerator(), song(identity, id(), title())))
                .contains("""
                          public long insertColumns(music.Song song) {
                            long columns = TITLE;
                            if (song.id != null) {
                              columns |= ID;
                            }
                            return columns;
                          }
                        """);
    }

    @Test
    void assignedKeyIsPartOfEveryInsert() {
        assertThat(emitted(new MapperGenerator(), song(id(), title()))).contains("return ID | TITLE;");
    }

    @Test
    void columnsBeyondThe64thShareTheLastBit() {
        AttributeModel[] attributes = Stream.concat(
                        Stream.of(id()),
                        IntStream.range(1, 70)
                                .mapToObj(number -> value(Role.DATA, "c" + number, ColumnKind.INT, TypeName.INT)))
                .toArray(AttributeModel[]::new);

        assertThat(emitted(new MapperGenerator(), song(attributes)))
                .contains("long C62 = 1L << 62;")
                .contains("long C63 = 1L << 63;")
                .contains("long C69 = 1L << 63;");
    }

    @Test
    void mutableValueIsCopiedIntoTheSnapshotAndOutOfIt() {
        ValueModel sound = value(Role.DATA, "sound", ColumnKind.BYTES, TypeName.get(byte[].class));

        assertThat(emitted(new SnapshotGenerator(), song(id(), sound)))
                .contains("sound = entity.sound == null ? null : entity.sound.clone();")
                .contains("entity.sound = sound == null ? null : sound.clone();")
                .contains("if (!java.util.Arrays.equals(sound, entity.sound)) {");
    }

    @Test
    void valuesAreComparedAsTheirColumnsDo() {
        ValueModel price = value(Role.DATA, "price", ColumnKind.DECIMAL, ClassName.get("java.math", "BigDecimal"));
        ValueModel rating = value(Role.DATA, "rating", ColumnKind.DOUBLE, TypeName.DOUBLE);
        ValueModel plays = value(Role.DATA, "plays", ColumnKind.INT, TypeName.INT);

        assertThat(emitted(new SnapshotGenerator(), song(id(), price, rating, plays)))
                .contains("if (!dev.alkahest.mapping.Values.same(price, entity.price)) {")
                .contains("if (java.lang.Double.compare(rating, entity.rating) != 0) {")
                .contains("if (plays != entity.plays) {");
    }

    @Test
    void versionIsRememberedButNotCompared() {
        ValueModel version = value(Role.VERSION, "version", ColumnKind.INT, TypeName.INT);

        assertThat(emitted(new SnapshotGenerator(), song(id(), version)))
                .contains("version = entity.version;")
                .doesNotContain("SongMapper.VERSION");
    }

    @Test
    void snapshotYieldsNoNameToAnAttribute() {
        ValueModel entity = value(Role.DATA, "entity", ColumnKind.INT, TypeName.INT);
        ValueModel changed = value(Role.DATA, "changed", ColumnKind.INT, TypeName.INT);

        assertThat(emitted(new SnapshotGenerator(), song(id(), entity, changed)))
                .contains("if (entity_ != entity.entity) {")
                .contains("long changed_ = 0;");
    }

    @Test
    void keyRecordHasAComponentForEachPart() {
        ValueModel number = value(Role.KEY, "number", ColumnKind.INT, TypeName.INT);
        ValueModel language = value(Role.KEY, "language", ColumnKind.STRING, ClassName.get(String.class));

        assertThat(emitted(new KeyGenerator(), song(number, language)))
                .contains("public record SongKey(int number, java.lang.String language) {");
    }

    @Test
    void zeroIsAPartOfACompositeKeyLikeAnyOther() {
        ValueModel number = value(Role.KEY, "number", ColumnKind.INT, TypeName.INT);
        ValueModel language = value(Role.KEY, "language", ColumnKind.STRING, ClassName.get(String.class));

        assertThat(emitted(new MapperGenerator(), song(number, language)))
                .contains("return song.language == null ? null : new music.SongKey(song.number, song.language);");
    }

    @Test
    void mappersAreListedInAlphabeticalOrder() {
        List<GeneratedNames> entities = Stream.of("Track", "Album")
                .map(name -> GeneratedNames.of(ClassName.get("music", name)))
                .toList();

        assertThat(new MapperSourceGenerator()
                        .generate("music", entities)
                        .build()
                        .toString())
                .containsSubsequence("AlbumTable.ALBUM.mapper()", "TrackTable.TRACK.mapper()");
    }

    @Test
    void listOfMappersIsNamedAfterThePackage() {
        assertThat(MapperSourceGenerator.nameFor("com.shop.blog")).hasToString("com.shop.blog.BlogMappers");
        assertThat(MapperSourceGenerator.nameFor("my_shop")).hasToString("my_shop.MyShopMappers");
        assertThat(MapperSourceGenerator.nameFor("")).hasToString("Mappers");
    }

    @Test
    void pathOfARelationshipKeepsClearOfTheMethodsEveryTableHas() {
        assertThat(PathNames.of("artist")).isEqualTo("artist");
        assertThat(PathNames.of("comment")).isEqualTo("toComment");
        assertThat(PathNames.of("ownRows")).isEqualTo("toOwnRows");
        assertThat(PathNames.of("storedIn")).isEqualTo("toStoredIn");
        assertThat(PathNames.of("tableParts")).isEqualTo("toTableParts");
    }

    private static String emitted(Generator generator, EntityModel entity) {
        return generator.generate(entity).build().toString();
    }
}
