/**
 * The two processors, and the way of a class through the stages: read, validate, build a model, emit.
 *
 * <p>{@link dev.alkahest.processor.AlkahestProcessor} treats every entity by itself: each file it writes has exactly one
 * originating element, so that Gradle compiles again only what has changed. {@link
 * dev.alkahest.processor.RegistryProcessor} looks at all entities together: it lists the mappers of each package, and
 * finds what no single class can know. Stands on every package below. Nothing here is null.
 *
 * <p>Design notes: {@code BasicAnnotationProcessor} of auto-common was tried for the rounds. It puts a class off while
 * <em>any</em> type in it is unknown, and so would never treat an entity with a method such as {@code Condition
 * isOld(AlbumTable album)}, whose table is yet to be generated. {@link dev.alkahest.processor.UnreadEntities} asks for
 * the types of fields alone.
 */
@NullMarked
package dev.alkahest.processor;

import org.jspecify.annotations.NullMarked;
