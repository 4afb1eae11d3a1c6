package dev.alkahest.behaviour.model;

import static dev.alkahest.behaviour.model.ReaderTable.READER;
import static dev.alkahest.sql.Sql.exists;
import static dev.alkahest.sql.Sql.select;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;
import dev.alkahest.sql.Condition;

/** A reader's own: both ends are Refs. Shows the library of its reader. */
@Table("model_card")
class Card extends VersionedItem {
    @Relationship(backPopulates = "card")
    @ForeignKey
    Ref<Reader> reader = Ref.empty();

    @Relationship(joinCondition = "place")
    Ref<Library> place = Ref.empty();

    static Condition place(CardTable card, LibraryTable library) {
        return exists(
                select(READER.id).from(READER).where(READER.id.eq(card.readerId).and(READER.libraryId.eq(library.id))));
    }
}
