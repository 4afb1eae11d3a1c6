package dev.alkahest.behaviour.builder;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.Embeddable;
import dev.alkahest.annotation.Embedded;
import dev.alkahest.annotation.ForeignKey;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Version;
import dev.alkahest.mapping.Ref;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

@Table
class Tale {

    @Id
    Long id;

    @Column(length = 80, nullable = false)
    private String title;

    @Column(length = 10, nullable = false, defaultValue = "'new'")
    String state;

    String language = "en";

    int pages;

    @Version
    int version;

    @Embedded(prefix = "print_")
    Print print;

    @Relationship(backPopulates = "tales")
    @ForeignKey(nullable = false)
    Ref<Teller> teller = Ref.empty();

    @Relationship
    Teller editor;

    @Relationship(backPopulates = "tale")
    List<Chapter> chapters = new ArrayList<>();

    String getTitle() {
        return title;
    }

    void setTitle(String title) {
        this.title = title;
    }

    @Embeddable
    record Print(@Column(length = 20, nullable = false) String place, int year) {}

    @Table("tale_teller")
    static class Teller {

        @Id
        @Column(length = 20)
        String name;

        @Relationship(backPopulates = "teller")
        Set<Tale> tales = new HashSet<>();
    }

    @Table("tale_chapter")
    static class Chapter {

        @Id
        Long id;

        final String heading;

        int build;

        @Relationship(backPopulates = "chapters")
        Tale tale;

        Chapter(String heading) {
            this.heading = heading;
        }
    }

    @Table(builder = false)
    static class Unbuilt {

        @Id
        Long id;
    }

    @Table("tale_bare")
    static class Bare {

        @Id
        Long id;

        String text;
    }
}
