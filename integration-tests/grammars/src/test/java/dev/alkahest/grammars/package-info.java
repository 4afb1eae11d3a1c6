/**
 * The SQL of the dialects that have no server here, parsed by the grammars that ShardingSphere has for their databases, and asked of
 * the databases' own drivers as far as those answer without a server.
 *
 * <p>A grammar of somebody else lacks some of what the vendor documents: {@link dev.alkahest.grammars.Unknown} lists it, each with the
 * vendor's document. The rest of such a statement is parsed all the same.
 */
@NullMarked
package dev.alkahest.grammars;

import org.jspecify.annotations.NullMarked;
