package dev.alkahest.processor.model;

import com.google.auto.common.MoreTypes;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.lang.model.element.ElementKind;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** The kinds of Java values a column can hold. A primitive is of the same kind as its wrapper. */
public enum ColumnKind {
    BOOLEAN(Boolean.class),
    BYTE(Byte.class),
    SHORT(Short.class),
    INT(Integer.class),
    LONG(Long.class),
    FLOAT(Float.class),
    DOUBLE(Double.class),
    CHAR(Character.class),
    STRING(String.class),
    DECIMAL(BigDecimal.class),
    BIG_INTEGER(BigInteger.class),
    BYTES(byte[].class),
    DATE(LocalDate.class),
    TIME(LocalTime.class),
    DATE_TIME(LocalDateTime.class),
    OFFSET_DATE_TIME(OffsetDateTime.class),
    INSTANT(Instant.class),
    DURATION(Duration.class),
    UUID(UUID.class),
    JSON("dev.alkahest.type.JsonText"),
    ENUM(Enum.class),
    ARRAY("dev.alkahest.type.SqlArray");

    private final String javaType;

    ColumnKind(Class<?> javaType) {
        this(javaType.getTypeName());
    }

    /** Takes the qualified name of a class that the processor does not see itself. */
    ColumnKind(String javaType) {
        this.javaType = javaType;
    }

    /** Returns whether its values are whole numbers that a database can count up. */
    public boolean isWholeNumber() {
        return this == SHORT || this == INT || this == LONG;
    }

    /** Returns the kind of a type; empty where no column can hold its values. */
    public static Optional<ColumnKind> of(TypeMirror type) {
        if (type.getKind().isPrimitive()) {
            return Optional.of(valueOf(type.getKind().name()));
        }
        if (type.getKind() == TypeKind.ARRAY) {
            boolean bytes = ((ArrayType) type).getComponentType().getKind() == TypeKind.BYTE;
            return bytes ? Optional.of(BYTES) : Optional.empty();
        }
        if (type.getKind() != TypeKind.DECLARED) {
            return Optional.empty();
        }
        if (MoreTypes.asElement(type).getKind() == ElementKind.ENUM) {
            return Optional.of(ENUM);
        }
        return Arrays.stream(values())
                .filter(kind -> kind != BYTES && kind != ENUM)
                .filter(kind -> MoreTypes.asTypeElement(type).getQualifiedName().contentEquals(kind.javaType))
                .findFirst();
    }
}
