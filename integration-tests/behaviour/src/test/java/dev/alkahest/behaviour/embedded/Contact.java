package dev.alkahest.behaviour.embedded;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Convert;
import dev.alkahest.annotation.Embeddable;
import dev.alkahest.annotation.Enumerated;
import java.util.ArrayList;
import java.util.List;

/** A class: changed in place. */
@Embeddable
class Contact {

    enum Channel {
        MAIL,
        PHONE
    }

    @Column(length = 60, unique = true)
    String mail;

    @Enumerated(Enumerated.As.ORDINAL)
    Channel channel;

    @Convert(WordsConverter.class)
    @Column(length = 100)
    private List<String> names;

    @Column(length = 20, defaultValue = "'en'")
    String language;

    Contact() {}

    Contact(String mail, String... names) {
        this.mail = mail;
        this.names = new ArrayList<>(List.of(names));
    }

    List<String> getNames() {
        return names;
    }

    void setNames(List<String> names) {
        this.names = names;
    }
}
