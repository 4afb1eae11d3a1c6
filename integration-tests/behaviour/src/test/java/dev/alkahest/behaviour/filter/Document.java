package dev.alkahest.behaviour.filter;

import static dev.alkahest.sql.Sql.select;

import dev.alkahest.annotation.Filter;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Secondary;
import dev.alkahest.annotation.SoftDelete;
import dev.alkahest.annotation.Table;
import dev.alkahest.annotation.Version;
import dev.alkahest.mapping.Ref;
import dev.alkahest.sql.Condition;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Table("filter_document")
class Document {

    @Id
    long id;

    String title = "";

    String tenant = "a";

    @SoftDelete
    @Nullable
    Instant deletedAt;

    @Version
    int version;

    @Relationship(backPopulates = "documents")
    Ref<Folder> folder = Ref.empty();

    @Relationship(backPopulates = "documents", secondary = @Secondary("filter_document_keyword"))
    List<Keyword> keywords = new ArrayList<>();

    Document() {}

    Document(String title) {
        this.title = title;
    }

    Document(String title, String tenant) {
        this.title = title;
        this.tenant = tenant;
    }

    @Filter
    static Condition ofTenant(DocumentTable document) {
        return document.tenant.eq(Tenant.current());
    }

    /** Reads another table. */
    @Filter
    static Condition notSealed(DocumentTable document) {
        return document.title.notIn(select(SealTable.SEAL.title).from(SealTable.SEAL));
    }
}
