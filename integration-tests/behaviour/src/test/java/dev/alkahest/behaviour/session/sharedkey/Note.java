package dev.alkahest.behaviour.session.sharedkey;

import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;

@Table("shared_note")
class Note {
    @Id
    Long id;

    Long citizenId;

    @Relationship(backPopulates = "notes")
    @ForeignKey
    Citizen citizen;

    String text;

    Note() {}

    Note(String text) {
        this.text = text;
    }
}
