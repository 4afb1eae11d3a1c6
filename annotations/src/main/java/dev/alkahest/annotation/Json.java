package dev.alkahest.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Stores an attribute as a JSON document: {@code @Json(SettingsCodec.class) Settings settings}. The column is {@code jsonb} on
 * PostgreSQL, {@code json} on H2 and MariaDB, {@code text} on SQLite, text on HSQLDB and Derby. Null is NULL. A change within the value is found and
 * written by the next flush, unless the codec says that values never change. Keys, versions and foreign keys are stored as
 * they are.
 */
@Documented
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.CLASS)
public @interface Json {

    /**
     * The class that writes and reads the document: it implements {@code dev.alkahest.type.JsonCodec} for the attribute's
     * type, and has a constructor without parameters that the entity's package can call.
     */
    Class<?> value();
}
