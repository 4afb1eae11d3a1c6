package dev.alkahest.behaviour.keys.converted;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Convert;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.mapping.Ref;

/** Refers to a copy by two columns, and by a column without an object to a book. */
@Table("ck_loan")
class Loan {

    @Id
    Long id;

    @Relationship
    @ForeignKey(onUpdate = ForeignKey.Action.CASCADE)
    Ref<Copy> copy = Ref.empty();

    @Convert(IsbnConverter.class)
    @ForeignKey(target = Book.class, onUpdate = ForeignKey.Action.CASCADE)
    @Column(length = 20)
    Isbn next;

    @ForeignKey(target = Book.class, onUpdate = ForeignKey.Action.CASCADE)
    @Column(length = 20)
    String last;
}
