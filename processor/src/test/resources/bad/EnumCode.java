package bad;

import dev.alkahest.annotation.Enumerated;
import dev.alkahest.annotation.Id;
import dev.alkahest.annotation.Table;

@Table
class EnumCode {

    @Id
    @Enumerated(code = "code")
    Level key;

    @Enumerated(code = "cod") // error at "cod": [EnumCode] Level has no method without parameters and no field 'cod'. Did you mean 'code'?
    Level misspelt;

    @Enumerated(code = "find") // error at "find": [EnumCode] Level has no method without parameters and no field 'find'.
    Level withParameter;

    @Enumerated(code = "secret") // error at "secret": [EnumCode] Generated code can't use Level.secret. Make it package-private, or public where Level is in another package.
    Level hidden;

    @Enumerated(code = "factor()") // error at "factor()": [EnumCode] Level has no method without parameters and no field 'factor()'. Did you mean 'factor'?
    Level called;

    @Enumerated(code = "factor") // error at "factor": [EnumCode] Level.factor() gives double, which makes no code. Codes are String, whole numbers, char or UUID.
    Level inexact;

    @Enumerated(value = Enumerated.As.ORDINAL, code = "code") // error at "code": [EnumCode] EnumCode.twice can't be stored by its code and in another way. Remove value or code.
    Level twice;

    @Enumerated(code = "length") // error at @Enumerated(code = "length"): [MisplacedAnnotation] EnumCode.text is a String and no enum. Remove @Enumerated.
    String text;

    enum Level {
        LOW;

        private String secret;
        String code;

        static Level find(String code) {
            return LOW;
        }

        double factor() {
            return 1.5;
        }
    }
}
