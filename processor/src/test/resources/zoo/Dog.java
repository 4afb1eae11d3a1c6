package zoo;

import dev.alkahest.annotation.Column;
import dev.alkahest.annotation.DiscriminatorValue;
import dev.alkahest.annotation.Filter;
import dev.alkahest.annotation.Formula;
import dev.alkahest.annotation.Index;
import dev.alkahest.annotation.Table;
import dev.alkahest.sql.Condition;
import dev.alkahest.sql.Expression;

/** What dogs have besides. */
@Table(indexes = @Index("breed"))
@DiscriminatorValue("dog")
public final class Dog extends Animal {

    @Column(length = 40)
    String breed;

    @Formula
    int letters;

    static Expression<Integer> letters(DogTable dog) {
        return dog.breed.length();
    }

    @Filter
    static Condition bred(DogTable dog) {
        return dog.breed.isNotNull();
    }
}
