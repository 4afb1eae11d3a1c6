package dev.alkahest.behaviour.session.link;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

@Table
class Picture {

    @Id
    String file;

    Picture() {}

    Picture(String file) {
        this.file = file;
    }
}
