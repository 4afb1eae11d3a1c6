package dev.alkahest.session;

import dev.alkahest.mapping.Relationship;

/**
 * A relationship with the entity that declares it.
 *
 * @param owner the entity
 * @param relationship the relationship
 */
record MappedRelationship<E, T>(MappedEntity<E> owner, Relationship<E, T> relationship) {}
