-- select: columns
SELECT album.id, album.title FROM album

-- select: table
SELECT artist.id, artist.name, artist.active FROM artist

-- select: alias
SELECT a.name AS called FROM artist AS a

-- select: no table
SELECT CAST(? AS int4)

-- select: conditions
SELECT album.id FROM album WHERE album.title = ? AND album.artist_id > ?

-- select: distinct
SELECT DISTINCT artist.name FROM artist

-- select: distinct on
SELECT DISTINCT ON (track.album_id) track.album_id, track.name, track.id
FROM track
ORDER BY track.album_id, track.id

-- select: order
SELECT track.id FROM track ORDER BY track.name, track.rating DESC

-- select: order, nulls first
SELECT track.id FROM track ORDER BY track.rating NULLS FIRST

-- select: order, nulls last
SELECT track.id FROM track ORDER BY track.rating DESC NULLS LAST

-- select: limit
SELECT track.id FROM track ORDER BY track.id LIMIT ?

-- select: offset
SELECT track.id FROM track ORDER BY track.id OFFSET ?

-- select: limit and offset
SELECT track.id FROM track ORDER BY track.id LIMIT ? OFFSET ?

-- select: limit without an order
SELECT track.id FROM track LIMIT ?

-- select: limit of a distinct
SELECT DISTINCT artist.name FROM artist LIMIT ?

-- select: limit of none
SELECT track.id FROM track LIMIT 0

-- select: after a row
SELECT track.id
FROM track
WHERE track.name >= ?
  AND (track.name > ? OR track.name = ? AND track.id > ?)
ORDER BY track.name, track.id
LIMIT ?

-- select: group
SELECT album.artist_id, count(*) FROM album GROUP BY album.artist_id HAVING count(*) > ?

-- select: rollup
-- is refused: cockroachdb has no grouping(...) (Capability.GROUPING_SETS). Send one statement for each way to group.

-- select: cube
-- is refused: cockroachdb has no grouping(...) (Capability.GROUPING_SETS). Send one statement for each way to group.

-- join: path to one
SELECT album.title, artist.name FROM album JOIN artist ON artist.id = album.artist_id

-- join: path to one or none
SELECT track.name, album.title FROM track LEFT JOIN album ON album.id = track.album_id

-- join: path to many
SELECT album.title, tracks.name FROM album JOIN track AS tracks ON tracks.album_id = album.id

-- join: path through pairs
SELECT playlist.name, tracks.name
FROM playlist
LEFT JOIN playlist_track ON playlist_track.playlist_id = playlist.id
LEFT JOIN track AS tracks ON tracks.id = playlist_track.track_id

-- join: itself
SELECT employee.name, manager.name
FROM employee
LEFT JOIN employee AS manager ON manager.id = employee.reports_to

-- join: inner
SELECT album.id FROM album JOIN artist ON artist.id = album.artist_id

-- join: left
SELECT track.id FROM track LEFT JOIN album ON album.id = track.album_id

-- join: right
SELECT track.id FROM track RIGHT JOIN album ON album.id = track.album_id

-- join: full
SELECT track.id FROM track FULL JOIN album ON album.id = track.album_id

-- join: cross
SELECT album.id FROM album CROSS JOIN artist

-- join: lateral
SELECT album.title, longest.name
FROM album
JOIN LATERAL (
    SELECT track.name
    FROM track
    WHERE track.album_id = album.id
    ORDER BY track.milliseconds DESC
    LIMIT ?
) AS longest ON 1 = 1

-- subquery: table
SELECT counts.album_id, counts.tracks
FROM (
    SELECT track.album_id, count(*) AS tracks
    FROM track
    GROUP BY track.album_id
) AS counts

-- subquery: scalar
SELECT album.title, (SELECT count(*) FROM artist) FROM album

-- subquery: correlated
SELECT album.title FROM album WHERE EXISTS (SELECT track.id FROM track WHERE track.album_id = album.id)

-- subquery: not exists
SELECT album.title FROM album WHERE NOT EXISTS (SELECT track.id FROM track WHERE track.album_id = album.id)

-- subquery: in
SELECT track.id FROM track WHERE track.album_id IN (SELECT album.id FROM album)

-- subquery: not in
SELECT track.id FROM track WHERE track.album_id NOT IN (SELECT album.id FROM album)

-- subquery: in the first
SELECT track.id FROM track WHERE track.album_id IN (SELECT album.id FROM album ORDER BY album.id LIMIT ?)

-- subquery: with
WITH rock (id, title) AS (
    SELECT album.id, album.title
    FROM album
    WHERE album.artist_id = ?
)
SELECT rock.title
FROM rock

-- subquery: with recursive
WITH RECURSIVE chain (id, name) AS (
    SELECT employee.id, employee.name
    FROM employee
    WHERE employee.reports_to IS NULL
    UNION ALL
    SELECT employee.id, employee.name
    FROM employee
    JOIN chain ON employee.reports_to = chain.id
)
SELECT chain.name
FROM chain

-- subquery: with a change
WITH gone (id) AS (DELETE FROM track WHERE track.rating < ? RETURNING id) SELECT gone.id FROM gone

-- combination: union
SELECT artist.name FROM artist UNION SELECT album.title FROM album

-- combination: union all
SELECT artist.name FROM artist UNION ALL SELECT album.title FROM album

-- combination: intersect
SELECT artist.name FROM artist INTERSECT SELECT album.title FROM album

-- combination: intersect all
SELECT artist.name FROM artist INTERSECT ALL SELECT album.title FROM album

-- combination: except
SELECT artist.name FROM artist EXCEPT SELECT album.title FROM album

-- combination: except all
SELECT artist.name FROM artist EXCEPT ALL SELECT album.title FROM album

-- combination: in an order
SELECT artist.name FROM artist UNION SELECT album.title FROM album ORDER BY name LIMIT ? OFFSET ?

-- combination: nested
(
    SELECT artist.name
    FROM artist
    UNION ALL (SELECT album.title FROM album ORDER BY album.id LIMIT ?)
)
EXCEPT (
    SELECT artist.name
    FROM artist
    INTERSECT
    SELECT album.title
    FROM album
)

-- combination: as a table
SELECT names.name FROM (SELECT artist.name FROM artist UNION SELECT album.title FROM album) AS names

-- lock: for update
SELECT album.title FROM album WHERE album.id = ? FOR UPDATE

-- lock: for update, no wait
SELECT album.title FROM album WHERE album.id = ? FOR UPDATE NOWAIT

-- lock: for update, skip locked
SELECT album.title FROM album WHERE album.id = ? FOR UPDATE SKIP LOCKED

-- lock: for update, limit
SELECT album.title FROM album WHERE album.id = ? LIMIT ? FOR UPDATE

-- lock: for update, of a table
SELECT album.title, artist.name FROM album JOIN artist ON artist.id = album.artist_id FOR UPDATE OF album

-- lock: for update, if possible of a table
SELECT album.title, artist.name FROM album JOIN artist ON artist.id = album.artist_id FOR UPDATE OF album

-- lock: for share
SELECT album.title FROM album WHERE album.id = ? FOR SHARE

-- lock: for share, skip locked
SELECT album.title FROM album WHERE album.id = ? FOR SHARE SKIP LOCKED

-- lock: outer join
-- is refused: cockroachdb has no lock on rows of track.album, which an outer join reads (Capability.ROW_LOCKS_OF_OUTER_JOINS). Say with of(...) which other tables to lock.

-- lock: distinct
-- is refused: cockroachdb has no FOR UPDATE of rows that DISTINCT, GROUP BY or an aggregate puts together (Capability.ROW_LOCKS_OF_GROUPS). Choose the rows in a subquery, and lock them around it: where(id.in(select(...))).

-- lock: window
-- is refused: cockroachdb has no FOR UPDATE beside a function over a window (Capability.ROW_LOCKS_OF_WINDOWS). Choose the rows in a subquery, and lock them around it: where(id.in(select(...))).

-- lock: subquery
SELECT chosen.title FROM (SELECT album.title FROM album WHERE album.id = ?) AS chosen FOR UPDATE

-- text: condition
SELECT track.id FROM track WHERE track.price > ?

-- text: expression
SELECT price * ? FROM track

-- text: statement
SELECT name FROM artist WHERE id IN (?, ?)

-- condition: equal
SELECT track.id FROM track WHERE track.name = ?

-- condition: not equal
SELECT track.id FROM track WHERE track.name <> ?

-- condition: less
SELECT track.id FROM track WHERE track.rating < ?

-- condition: less or equal
SELECT track.id FROM track WHERE track.rating <= track.rating + ?

-- condition: greater
SELECT track.id FROM track WHERE track.price > ?

-- condition: greater or equal
SELECT track.id FROM track WHERE track.milliseconds >= ?

-- condition: between
SELECT track.id FROM track WHERE track.milliseconds BETWEEN ? AND ?

-- condition: distinct
SELECT track.id FROM track WHERE track.composer IS DISTINCT FROM ?

-- condition: not distinct
SELECT track.id FROM track WHERE track.composer IS NOT DISTINCT FROM track.name

-- condition: null
SELECT track.id FROM track WHERE track.composer IS NULL

-- condition: not null
SELECT track.id FROM track WHERE track.composer IS NOT NULL

-- condition: in
SELECT track.id FROM track WHERE track.id IN (?, ?, ?, ?)

-- condition: not in
SELECT track.id FROM track WHERE track.id NOT IN (?, ?)

-- condition: in nothing
SELECT track.id FROM track WHERE 1 = 0

-- condition: not in nothing
SELECT track.id FROM track WHERE 1 = 1

-- condition: and
SELECT track.id FROM track WHERE track.name = ? AND (track.id > ? OR track.composer IS NULL)

-- condition: or
SELECT track.id FROM track WHERE track.name = ? OR track.id > ? AND track.composer IS NULL

-- condition: not
SELECT track.id FROM track WHERE NOT (track.name = ? OR track.id > ?)

-- condition: like
SELECT track.id FROM track WHERE track.name LIKE ? ESCAPE '\'

-- condition: not like
SELECT track.id FROM track WHERE track.name NOT LIKE ? ESCAPE '\'

-- condition: ilike
SELECT track.id FROM track WHERE track.name ILIKE ? ESCAPE '\'

-- condition: not ilike
SELECT track.id FROM track WHERE track.name NOT ILIKE ? ESCAPE '\'

-- condition: begins with
SELECT track.id FROM track WHERE track.name LIKE ? ESCAPE '\'

-- condition: ends with
SELECT track.id FROM track WHERE track.name LIKE ? ESCAPE '\'

-- condition: contains
SELECT track.id FROM track WHERE track.name LIKE ? ESCAPE '\'

-- condition: boolean column
SELECT artist.id FROM artist WHERE artist.active

-- condition: boolean column, not
SELECT artist.id FROM artist WHERE NOT artist.active

-- condition: boolean column, value
SELECT artist.id FROM artist WHERE artist.active = ?

-- condition: keys
SELECT track.id FROM track WHERE track.id = ANY (?)

-- condition: selected
SELECT track.name = ?, artist.active IS NULL FROM track CROSS JOIN artist

-- row: equal
SELECT track.id FROM track WHERE (track.id, track.album_id) = (?, ?)

-- row: not equal
SELECT track.id FROM track WHERE (track.id, track.album_id) <> (?, ?)

-- row: less
SELECT track.id FROM track WHERE (track.id, track.album_id) < (?, ?)

-- row: greater or equal
SELECT track.id FROM track WHERE (track.name, track.album_id, track.id) >= (?, ?, ?)

-- row: in
SELECT track.id
FROM track
WHERE (track.id, track.album_id) IN (VALUES (CAST(? AS int8), CAST(? AS int8)), (?, ?))

-- row: in a select
SELECT track.id FROM track WHERE (track.id, track.album_id) IN (SELECT album.id, album.artist_id FROM album)

-- row: not in a select
SELECT track.id
FROM track
WHERE (track.id, track.album_id) NOT IN (SELECT album.id, album.artist_id FROM album)

-- calculation: plus
SELECT track.milliseconds + ? FROM track

-- calculation: minus
SELECT track.milliseconds - (track.milliseconds - ?) FROM track

-- calculation: times
SELECT track.price * (track.price + ?) FROM track

-- calculation: divided, whole
SELECT track.milliseconds // ? FROM track

-- calculation: divided, decimal
SELECT track.price / ? FROM track

-- calculation: divided, floating
SELECT track.rating / ? FROM track

-- calculation: remainder, whole
SELECT track.milliseconds % ? FROM track

-- calculation: remainder, decimal
SELECT mod(track.price, ?) FROM track

-- calculation: remainder, floating
SELECT CAST(mod(CAST(CAST(track.rating AS text) AS numeric), CAST(CAST(? AS text) AS numeric)) AS double precision)
FROM track

-- calculation: negated
SELECT -track.milliseconds FROM track

-- calculation: to long
SELECT CAST(track.milliseconds AS int8) FROM track

-- calculation: to double
SELECT CAST(track.price AS double precision) FROM track

-- calculation: to decimal
SELECT CAST(track.rating AS numeric(10, 2)) FROM track

-- calculation: concatenated
SELECT track.name || ? || track.composer FROM track

-- calculation: coalesce
SELECT coalesce(track.composer, ?) FROM track

-- calculation: coalesce of several
SELECT coalesce(track.composer, track.name, upper(track.name)) FROM track

-- calculation: case
SELECT CASE WHEN track.milliseconds > ? THEN CAST(? AS text) WHEN track.rating IS NULL THEN CAST(? AS text) ELSE CAST(? AS text) END
FROM track

-- calculation: case without else
SELECT CASE WHEN track.milliseconds > ? THEN CAST(? AS int4) END FROM track

-- calculation: case of a value
SELECT CASE track.name WHEN ? THEN CAST(? AS int4) WHEN ? THEN CAST(? AS int4) ELSE CAST(? AS int4) END
FROM track

-- calculation: case of a condition
SELECT CASE WHEN track.rating IS NULL THEN track.name = ? ELSE CAST(? AS boolean) END FROM track

-- calculation: function of the database
SELECT upper(track.name) FROM track

-- time: fields of a date
SELECT CAST(extract(year FROM festival.day) AS integer), CAST(extract(month FROM festival.day) AS integer),
    CAST(extract(day FROM festival.day) AS integer)
FROM festival

-- time: fields of a time
SELECT CAST(extract(hour FROM festival.begins) AS integer), CAST(extract(minute FROM festival.begins) AS integer),
    CAST(floor(extract(second FROM festival.begins)) AS integer)
FROM festival

-- time: fields of a point in time
SELECT CAST(extract(year FROM festival.sold AT TIME ZONE 'UTC') AS integer), CAST(extract(hour FROM festival.sold AT TIME ZONE 'UTC') AS integer),
    CAST(floor(extract(second FROM festival.sold AT TIME ZONE 'UTC')) AS integer)
FROM festival

-- time: today
SELECT CAST(current_timestamp AT TIME ZONE 'UTC' AS date) FROM festival

-- time: now
SELECT current_timestamp FROM festival

-- time: days more
SELECT (festival.day + ?) FROM festival

-- time: months less
SELECT CAST(festival.day + ? * INTERVAL '1 month' AS date) FROM festival

-- time: days more of a time
SELECT (festival.begins + ? * INTERVAL '1 day') FROM festival

-- time: months more of a time
SELECT (festival.begins + ? * INTERVAL '1 month') FROM festival

-- time: hours more of a time
SELECT (festival.begins + ? * INTERVAL '1 second') FROM festival

-- time: days more of a point in time
SELECT ((festival.sold AT TIME ZONE 'UTC' + ? * INTERVAL '1 day') AT TIME ZONE 'UTC') FROM festival

-- time: months more of a point in time
SELECT ((festival.sold AT TIME ZONE 'UTC' + ? * INTERVAL '1 month') AT TIME ZONE 'UTC') FROM festival

-- time: hours less of a point in time
SELECT (festival.sold + ? * INTERVAL '1 second') FROM festival

-- time: days between
SELECT (CAST(festival.begins AS date) - festival.day) FROM festival

-- time: seconds between times
SELECT CAST(trunc(extract(epoch FROM CAST(festival.begins AS timestamp) - CAST(festival.begins AS timestamp))) AS bigint)
FROM festival

-- time: seconds between points in time
SELECT CAST(trunc(extract(epoch FROM CAST(festival.sold AS timestamp with time zone) - CAST(festival.sold AS timestamp with time zone))) AS bigint)
FROM festival

-- time: first of week, month, year
SELECT CAST(date_trunc('week', CAST(festival.day AS timestamp)) AS date), CAST(date_trunc('month', CAST(festival.day AS timestamp)) AS date),
    CAST(date_trunc('year', CAST(festival.day AS timestamp)) AS date)
FROM festival

-- time: dates
SELECT CAST(festival.begins AS date), CAST(festival.sold AT TIME ZONE 'UTC' AS date) FROM festival

-- time: times cut off
SELECT date_trunc('second', CAST(festival.begins AS timestamp)), date_trunc('minute', CAST(festival.begins AS timestamp)),
    date_trunc('hour', CAST(festival.begins AS timestamp)), date_trunc('day', CAST(festival.begins AS timestamp))
FROM festival

-- time: points in time cut off
SELECT date_trunc('second', CAST(festival.sold AS timestamp with time zone), 'UTC'), date_trunc('minute', CAST(festival.sold AS timestamp with time zone), 'UTC'),
    date_trunc('hour', CAST(festival.sold AS timestamp with time zone), 'UTC'), date_trunc('day', CAST(festival.sold AS timestamp with time zone), 'UTC')
FROM festival

-- time: values
SELECT festival.id FROM festival WHERE festival.day > ? AND festival.ticket = ?

-- json: text
SELECT (festival.details #>> '{"hall",0,"name"}') FROM festival

-- json: document
SELECT (festival.details #> '{"hall"}') FROM festival

-- json: integer
SELECT CAST((festival.details #>> '{"seats"}') AS int4) FROM festival

-- json: decimal
SELECT CAST((festival.details #>> '{"price"}') AS numeric(10, 2)) FROM festival

-- json: size
SELECT CASE WHEN jsonb_typeof((festival.details #> '{"bands"}')) = 'array' THEN jsonb_array_length((festival.details #> '{"bands"}')) END
FROM festival

-- json: condition
SELECT festival.id
FROM festival
WHERE (festival.details #>> '{"open"}') = ?
  AND (festival.details #> '{"hall"}') IS NOT NULL

-- array: contains
SELECT stage.id FROM stage WHERE stage.tags @> ?

-- array: contains all
SELECT stage.id FROM stage WHERE stage.tags @> ? AND stage.tags @> ?

-- array: contains any
SELECT stage.id FROM stage WHERE stage.tags @> ? OR stage.tags @> ?

-- array: size
SELECT cardinality(stage.tags) FROM stage

-- array: element
SELECT (stage.tags)[?] FROM stage

-- function of text: upper, lower
SELECT upper(track.name), lower(track.name) FROM track

-- function of text: trim
SELECT trim(track.name), ltrim(track.name, ?), rtrim(track.name, ?) FROM track

-- function of text: trim a character
SELECT btrim(track.name, ?), ltrim(track.name, ?), rtrim(track.name, ?) FROM track

-- function of text: substring
SELECT substring(track.name, ?), substring(track.name, ?, ?) FROM track

-- function of text: left, right
SELECT left(track.name, ?), right(track.name, ?) FROM track

-- function of text: pad
SELECT lpad(track.name, ?, ?), rpad(track.name, ?, ?) FROM track

-- function of text: repeat
SELECT repeat(track.name, ?) FROM track

-- function of text: replace
SELECT replace(track.name, ?, ?) FROM track

-- function of text: overlay
SELECT overlay(track.name PLACING CAST(? AS text) FROM CAST(? AS int4) FOR CAST(? AS int4)) FROM track

-- function of text: position
SELECT position(? IN track.name), position(track.composer IN track.name) FROM track

-- function of text: length
SELECT length(track.name), octet_length(track.name) FROM track

-- function of numbers: abs, sign
SELECT abs(track.price), CAST(sign(track.price) AS integer) FROM track

-- function of numbers: round
SELECT round(track.price, ?), CAST(round(CAST(track.rating AS numeric), ?) AS double precision), CAST(round(CAST(track.rating AS numeric), ?) AS double precision)
FROM track

-- function of numbers: floor, ceiling
SELECT floor(track.price), floor(track.rating), ceil(track.price), ceil(track.rating) FROM track

-- function of numbers: power
SELECT power(CAST(track.rating AS double precision), CAST(CAST(? AS double precision) AS double precision)),
    sqrt(CAST(track.rating AS double precision))
FROM track

-- function of numbers: logarithm
SELECT exp(CAST(track.rating AS double precision)), ln(CAST(track.rating AS double precision)), log(CAST(track.rating AS double precision))
FROM track

-- function of numbers: sine
SELECT sin(CAST(track.rating AS double precision)), cos(CAST(track.rating AS double precision)), tan(CAST(track.rating AS double precision))
FROM track

-- function of numbers: arc
SELECT asin(CAST(track.rating AS double precision)), acos(CAST(track.rating AS double precision)), atan(CAST(track.rating AS double precision)),
    atan2(CAST(track.rating AS double precision), CAST(track.rating AS double precision))
FROM track

-- function of numbers: angle
SELECT degrees(CAST(track.rating AS double precision)), radians(CAST(track.rating AS double precision))
FROM track

-- function of numbers: greatest, least
SELECT CASE WHEN track.rating IS NULL
  OR CAST(track.price AS double precision) IS NULL THEN NULL ELSE greatest(track.rating, CAST(track.price AS double precision)) END,
    CASE WHEN track.rating IS NULL
  OR CAST(track.price AS double precision) IS NULL THEN NULL ELSE least(track.rating, CAST(track.price AS double precision)) END
FROM track

-- aggregate: count
SELECT count(*), count(track.composer), count(DISTINCT track.composer) FROM track

-- aggregate: sum
SELECT sum(track.price), sum(track.milliseconds), sum(DISTINCT track.price) FROM track

-- aggregate: average
SELECT avg(CAST(track.rating AS double precision)), avg(track.price), avg(CAST(track.milliseconds AS double precision))
FROM track

-- aggregate: least, greatest
SELECT min(track.name), max(track.price) FROM track

-- aggregate: filter
SELECT count(*) FILTER (WHERE track.composer IS NULL), sum(track.price) FILTER (WHERE track.id > ?) FROM track

-- aggregate: all, any
SELECT bool_and(track.rating > ?), bool_or(track.rating > ?) FROM track

-- aggregate: deviation
SELECT stddev_pop(CAST(track.rating AS double precision)), stddev_samp(CAST(track.rating AS double precision))
FROM track

-- aggregate: variance
SELECT var_pop(CAST(track.rating AS double precision)), var_samp(CAST(track.rating AS double precision))
FROM track

-- aggregate: list
SELECT string_agg(track.name, ?) FROM track

-- aggregate: list in an order
SELECT string_agg(track.name, ? ORDER BY track.id DESC) FILTER (WHERE track.id > ?) FROM track

-- aggregate: percentile
-- is refused: cockroachdb has no percentile_cont(...) (Capability.ORDERED_SET_AGGREGATES). Select the values in their order, and find it in Java.

-- aggregate: mode
-- is refused: cockroachdb has no mode(...) (Capability.ORDERED_SET_AGGREGATES). Select the values in their order, and find it in Java.

-- window: all rows
SELECT count(*) OVER ()

-- window: rank
SELECT row_number() OVER (PARTITION BY track.album_id ORDER BY track.id), rank() OVER (PARTITION BY track.album_id ORDER BY track.id),
    dense_rank() OVER (PARTITION BY track.album_id ORDER BY track.id)
FROM track

-- window: distribution
SELECT percent_rank() OVER (PARTITION BY track.album_id ORDER BY track.id), cume_dist() OVER (PARTITION BY track.album_id ORDER BY track.id),
    ntile(?) OVER (PARTITION BY track.album_id ORDER BY track.id)
FROM track

-- window: other rows
SELECT lag(track.name) OVER (PARTITION BY track.album_id ORDER BY track.id), lead(track.name, ?) OVER (PARTITION BY track.album_id ORDER BY track.id)
FROM track

-- window: rows of the frame
SELECT first_value(track.name) OVER (PARTITION BY track.album_id ORDER BY track.id), last_value(track.name) OVER (PARTITION BY track.album_id ORDER BY track.id),
    nth_value(track.name, ?) OVER (PARTITION BY track.album_id ORDER BY track.id)
FROM track

-- window: aggregate
SELECT sum(track.price) OVER (PARTITION BY track.album_id ORDER BY track.id) FROM track

-- window: frame of rows
SELECT sum(track.price) OVER (ORDER BY track.id ROWS BETWEEN ? PRECEDING AND CURRENT ROW) FROM track

-- window: frame of a range
SELECT sum(track.price) OVER (ORDER BY track.id RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) FROM track

-- window: frame of groups
SELECT sum(track.price) OVER (ORDER BY track.id GROUPS BETWEEN CURRENT ROW AND ? FOLLOWING) FROM track

-- window: frame with an exclusion
SELECT sum(track.price) OVER (ORDER BY track.id ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING EXCLUDE CURRENT ROW)
FROM track

-- insert: one row
INSERT INTO artist (id, name) VALUES (?, ?)

-- insert: many rows
INSERT INTO artist (id, name) VALUES (?, ?), (?, ?)

-- insert: defaults
INSERT INTO artist DEFAULT VALUES

-- insert: expressions
INSERT INTO artist (name) VALUES ((SELECT max(album.title) FROM album))

-- insert: null
INSERT INTO track (composer) VALUES (?)

-- insert: select
INSERT INTO album (title, artist_id) SELECT artist.name, artist.id FROM artist

-- insert: returning
INSERT INTO artist (id, name) VALUES (?, ?) RETURNING id, active

-- insert: returning of many rows
INSERT INTO artist (id, name) VALUES (?, ?), (?, ?) RETURNING id

-- insert: conflict, nothing
INSERT INTO artist (id, name) VALUES (?, ?) ON CONFLICT (id) DO NOTHING

-- insert: conflict, update
INSERT INTO artist (id, name) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name

-- insert: conflict, computed
INSERT INTO artist (id, name) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET name = artist.name || ?

-- insert: conflict of many rows
INSERT INTO artist (id, name) VALUES (?, ?), (?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name

-- insert: conflict of a select
INSERT INTO artist (id, name)
SELECT album.id, album.title
FROM album
ON CONFLICT (id) DO UPDATE
SET name = excluded.name

-- insert: conflict under a condition
INSERT INTO artist (id, name)
VALUES (?, ?)
ON CONFLICT (id) DO UPDATE
SET name = excluded.name
WHERE artist.active

-- insert: conflict, returning
INSERT INTO artist (id, name) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name RETURNING id

-- insert: conflict, nothing, returning
INSERT INTO artist (id, name) VALUES (?, ?) ON CONFLICT (id) DO NOTHING RETURNING id

-- update: values
UPDATE artist SET name = ? WHERE artist.id = ?

-- update: expressions
UPDATE track SET price = track.price * ?

-- update: condition
UPDATE artist SET active = artist.name = ?

-- update: subquery
UPDATE album SET title = (SELECT max(track.name) FROM track WHERE track.album_id = album.id)

-- update: alias
UPDATE artist AS a SET name = ? WHERE a.id = ?

-- update: from
UPDATE album SET title = artist.name FROM artist WHERE artist.id = album.artist_id

-- update: from several
UPDATE track
SET composer = artist.name
FROM album, artist
WHERE album.id = track.album_id
  AND artist.id = album.artist_id

-- update: returning
UPDATE artist SET active = ? RETURNING id

-- delete: all
DELETE FROM artist

-- delete: some
DELETE FROM artist WHERE artist.id = ?

-- delete: alias
DELETE FROM artist AS a WHERE a.id = ?

-- delete: using
DELETE FROM album WHERE EXISTS (SELECT 1 FROM artist WHERE artist.id = album.artist_id AND artist.active)

-- delete: subquery of the same table
DELETE FROM track WHERE track.id IN (SELECT t.id FROM track AS t)

-- delete: returning
DELETE FROM artist RETURNING id

-- flush: insert
INSERT INTO artist (name, active) VALUES (?, ?)

-- flush: insert of defaults
INSERT INTO artist DEFAULT VALUES

-- flush: insert, returning
INSERT INTO artist (name, active) VALUES (?, ?) RETURNING id

-- flush: insert of many rows
INSERT INTO artist (name, active) SELECT c1, c2 FROM unnest(CAST(? AS text[]), CAST(? AS bool[])) WITH ORDINALITY AS r (c1, c2, n) ORDER BY n RETURNING id

-- flush: upsert
INSERT INTO playlist (name) VALUES (?) ON CONFLICT (name) DO UPDATE SET name = excluded.name RETURNING id

-- flush: upsert with a version
INSERT INTO setting (name, version, made) VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE SET version = setting.version + 1 RETURNING id, version

-- flush: update
UPDATE artist SET name = ?, active = ? WHERE id = ?

-- flush: delete
DELETE FROM artist WHERE id = ?

-- flush: select
SELECT id, name, active FROM artist WHERE id = ?

-- flush: keys
SELECT nextval('artist_seq')

-- table: types
CREATE TABLE types (
  a_boolean boolean NOT NULL,
  a_byte int2,
  a_short int2,
  an_int int4,
  a_long int8,
  a_float real,
  a_double double precision,
  a_decimal numeric(10, 2),
  a_big_integer numeric(20, 0),
  a_char character varying(1),
  a_text character varying(80),
  a_long_text text,
  some_bytes bytea,
  many_bytes bytea,
  a_date date,
  a_time time,
  a_date_time timestamp,
  an_instant timestamp with time zone,
  an_offset timestamp with time zone,
  a_duration int8,
  a_uuid uuid,
  a_document jsonb,
  a_name text,
  an_ordinal int4,
  an_enum unit
)

-- table: arrays
CREATE TABLE stage (
  id int4 NOT NULL,
  tags character varying(20)[],
  CONSTRAINT pk_stage PRIMARY KEY (id)
)

-- table: key that the database makes
CREATE TABLE artist (
  id int8 DEFAULT unique_rowid() NOT NULL,
  name character varying(120) NOT NULL,
  active boolean NOT NULL,
  CONSTRAINT pk_artist PRIMARY KEY (id)
)

-- table: key of two columns
CREATE TABLE playlist_track (
  playlist_id int8 NOT NULL,
  track_id int8 NOT NULL,
  CONSTRAINT pk_playlist_track PRIMARY KEY (playlist_id, track_id),
  CONSTRAINT fk_playlist_track_playlist_id FOREIGN KEY (playlist_id) REFERENCES playlist (id) ON DELETE CASCADE,
  CONSTRAINT fk_playlist_track_track_id FOREIGN KEY (track_id) REFERENCES track (id) ON DELETE CASCADE
);
CREATE INDEX ix_playlist_track_track_id ON playlist_track (track_id)

-- table: constraints
CREATE TABLE "order" (
  number int8 NOT NULL,
  code text NOT NULL,
  "Odd ""name" character varying(20),
  price numeric(10, 2) DEFAULT 0,
  tax numeric(10, 2) GENERATED ALWAYS AS (price * 0.19) STORED,
  artist_id int8,
  album_id int8,
  parent int8,
  CONSTRAINT pk_order PRIMARY KEY (number),
  CONSTRAINT uq_order_code UNIQUE (code),
  CONSTRAINT uq_order_artist_id_album_id UNIQUE (artist_id, album_id),
  CONSTRAINT fk_order_artist_id FOREIGN KEY (artist_id) REFERENCES artist (id) ON DELETE SET NULL,
  CONSTRAINT fk_bought FOREIGN KEY (album_id) REFERENCES album (id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT fk_order_parent FOREIGN KEY (parent) REFERENCES "order" (number),
  CONSTRAINT ck_order_1 CHECK (price >= 0)
);
COMMENT ON TABLE "order" IS 'What is bought';
COMMENT ON COLUMN "order"."Odd ""name" IS 'It''s odd';
CREATE INDEX ix_order_price_code ON "order" (price, code)

-- table: schema
CREATE TABLE shop.goods (
  id int4 GENERATED BY DEFAULT AS IDENTITY NOT NULL,
  CONSTRAINT pk_goods PRIMARY KEY (id)
)

-- table: drop
DROP TABLE artist

-- table: foreign key
ALTER TABLE "order" ADD CONSTRAINT fk_order_parent FOREIGN KEY (parent) REFERENCES "order" (number)

-- table: drop of a foreign key
ALTER TABLE "order" DROP CONSTRAINT IF EXISTS fk_order_parent

-- table: deferred foreign keys
-- are dropped instead

-- table: sequence
CREATE SEQUENCE IF NOT EXISTS order_seq START WITH 1 INCREMENT BY 50

-- table: drop of a sequence
DROP SEQUENCE IF EXISTS order_seq

-- table: enum
CREATE TYPE IF NOT EXISTS unit AS ENUM ('DAYS', 'HOURS')

-- table: drop of an enum
DROP TYPE IF EXISTS unit

-- table: transaction that reads
-- needs no statement

-- table: prepared transaction
-- needs Capability.TWO_PHASE_COMMIT

