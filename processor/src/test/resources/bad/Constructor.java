package bad;

import dev.alkahest.annotation.Embeddable;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.MappedConstructor;
import dev.alkahest.annotation.Relationship;
import dev.alkahest.annotation.Table;

class Constructor {

    @Table
    static class Article { // error: [Constructor] Article has several constructors and none without parameters. Mark the one that rows are made with by @MappedConstructor.
        @Id
        Long id;

        Article(Long id) {
            this.id = id;
        }

        Article(String id) {
            this.id = Long.valueOf(id);
        }
    }

    @Table
    static class Comment {
        @Id
        Long id;

        private Comment() {} // error: [Constructor] The constructor of Comment without parameters is private. Make it package-private: generated code lives in the same package.
    }

    @Table
    static class Remark {
        @Id
        Long id;

        private Remark(Long id) { // error: [Constructor] The constructor of Remark is private. Make it package-private: generated code lives in the same package.
            this.id = id;
        }
    }

    @Table
    static class Review {
        @Id
        Long id;

        String title;

        @Relationship
        Article article;

        @MappedConstructor
        Review(
                String titel, // error at String titel: [Constructor] The constructor of Review takes 'titel', and Review stores no attribute of this name, so no row can become one. Did you mean 'title'? Name it after an attribute, or add a constructor without parameters.
                long id, // error at long id: [Constructor] The constructor of Review takes 'id' as long, and Review.id is a Long. Give both the same type.
                Article article) {} // error at Article article: [Constructor] Review.article is a relationship, which is set when the object is there already, so its constructor can't take it from a row. Add a constructor without it.

        @MappedConstructor
        Review(String title) {} // error: [Constructor] Review has a constructor with @MappedConstructor already. Remove it from one of them.
    }

    @Embeddable
    static class Place {
        double latitude;

        Place(double x) {} // error at double x: [Constructor] The constructor of Place takes 'x', and Place stores no attribute of this name, so no row can become one. Name it after an attribute, or add a constructor without parameters.
    }
}
