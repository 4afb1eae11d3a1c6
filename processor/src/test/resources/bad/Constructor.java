package bad;

import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

class Constructor {

    @Table
    static class Article { // error: [Constructor] Article has no constructor without parameters, so no row can become one. Add one; it may be package-private.
        @Id
        Long id;

        Article(Long id) {
            this.id = id;
        }
    }

    @Table
    static class Comment {
        @Id
        Long id;

        private Comment() {} // error: [Constructor] The constructor of Comment without parameters is private. Make it package-private: generated code lives in the same package.
    }
}
