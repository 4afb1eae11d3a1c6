package dev.alkahest.behaviour.session.upsert;

import static dev.alkahest.annotation.Inheritance.Strategy.CONCRETE;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Generated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Inheritance;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Version;
import java.util.UUID;

/** Each class has a table with all of its columns. */
@Table("upsert_cable")
@Inheritance(CONCRETE)
sealed class Cable permits Fibre {

    @Id
    @Generated
    UUID id;

    @Version
    int version;

    @Column(unique = true, nullable = false)
    String code;

    int metres;

    Cable() {}

    Cable(String code, int metres) {
        this.code = code;
        this.metres = metres;
    }
}
