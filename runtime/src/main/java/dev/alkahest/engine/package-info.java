/**
 * Running statements: an {@link dev.alkahest.engine.Engine} stands for a database, a {@link
 * dev.alkahest.engine.Connection} for one conversation with it.
 *
 * <pre>{@code
 * Engine engine = Engine.create("postgresql://scott:tiger@localhost/music");
 * engine.begin(connection -> connection.execute(update(ALBUM).set(ALBUM.title, "Powerage").where(ALBUM.id.eq(7L))));
 * }</pre>
 *
 * <p>Users of tables without objects work here. Sessions use the lower door of {@link dev.alkahest.engine.Connection}:
 * text of SQL, a {@link dev.alkahest.engine.StatementBinder} that sets its parameters, a {@link
 * dev.alkahest.engine.ResultReader} that reads what comes back. Whatever JDBC throws leaves this package as a sub-type
 * of {@link dev.alkahest.AlkahestException}, chosen by the dialect.
 *
 * <p>Nothing here is null, but for values of rows that are NULL in the database.
 *
 * <h2>Design notes</h2>
 *
 * <p>A transaction begins by itself with the first statement, as in SQLAlchemy: there is nothing to forget, and a
 * connection that only was opened costs the database nothing. Rows are read into memory before {@code execute} returns,
 * so that a forgotten result holds nothing; whoever wants to read a million of them says {@code stream}.
 */
@NullMarked
package dev.alkahest.engine;

import org.jspecify.annotations.NullMarked;
