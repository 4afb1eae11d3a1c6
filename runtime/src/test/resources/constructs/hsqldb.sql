-- select: columns
SELECT album.id, album.title FROM album

-- select: table
SELECT artist.id, artist.name, artist.active FROM artist

-- select: alias
SELECT a.name AS called FROM artist AS a

-- select: no table
SELECT CAST(? AS integer) FROM (VALUES (0))

-- select: conditions
SELECT album.id
FROM album
WHERE album.title = CAST(? AS character varying(2147483647))
  AND album.artist_id > CAST(? AS bigint)

-- select: distinct
SELECT DISTINCT artist.name FROM artist

-- select: distinct on
-- is refused: hsqldb has no DISTINCT ON (Capability.DISTINCT_ON). Number the rows with rowNumber() over a window in a subquery, and keep the first of each.

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
SELECT track.id FROM track OFFSET 2147483647

-- select: after a row
SELECT track.id
FROM track
WHERE track.name >= CAST(? AS character varying(2147483647))
  AND (track.name > CAST(? AS character varying(2147483647)) OR track.name = CAST(? AS character varying(2147483647)) AND track.id > CAST(? AS bigint))
ORDER BY track.name, track.id
LIMIT ?

-- select: group
SELECT album.artist_id, count(*) FROM album GROUP BY album.artist_id HAVING (count(*)) > CAST(? AS bigint)

-- select: rollup
SELECT track.album_id, track.composer, count(*), grouping(track.composer)
FROM track
GROUP BY ROLLUP ((track.album_id), (track.composer))

-- select: cube
SELECT track.album_id, track.composer, count(*), grouping(track.composer)
FROM track
GROUP BY CUBE ((track.album_id), (track.composer))

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
    WHERE album.artist_id = CAST(? AS bigint)
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
-- is refused: hsqldb has no WITH of a statement that changes rows (Capability.CHANGES_IN_WITH). Send that statement by itself, and give its rows to the next.

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
-- is refused: hsqldb has no FOR UPDATE (Capability.ROW_LOCKS). A transaction that writes keeps all others from writing: begin with the write.

-- lock: for update, no wait
-- is refused: hsqldb has no FOR UPDATE (Capability.ROW_LOCKS). A transaction that writes keeps all others from writing: begin with the write.

-- lock: for update, skip locked
-- is refused: hsqldb has no FOR UPDATE (Capability.ROW_LOCKS). A transaction that writes keeps all others from writing: begin with the write.

-- lock: for update, limit
-- is refused: hsqldb has no lock on the rows of a SELECT with a limit (Capability.ROW_LOCKS_OF_LIMITED). Choose the rows in a subquery, and lock them around it: where(id.in(select(...))).

-- lock: for update, of a table
-- is refused: hsqldb has no FOR UPDATE (Capability.ROW_LOCKS). A transaction that writes keeps all others from writing: begin with the write.

-- lock: for update, if possible of a table
-- is refused: hsqldb has no FOR UPDATE (Capability.ROW_LOCKS). A transaction that writes keeps all others from writing: begin with the write.

-- lock: for share
-- is refused: hsqldb has no FOR SHARE (Capability.ROW_LOCKS). A transaction that writes keeps all others from writing: begin with the write.

-- lock: for share, skip locked
-- is refused: hsqldb has no FOR SHARE (Capability.ROW_LOCKS). A transaction that writes keeps all others from writing: begin with the write.

-- lock: outer join
-- is refused: hsqldb has no FOR UPDATE (Capability.ROW_LOCKS). A transaction that writes keeps all others from writing: begin with the write.

-- lock: distinct
-- is refused: hsqldb has no FOR UPDATE (Capability.ROW_LOCKS). A transaction that writes keeps all others from writing: begin with the write.

-- lock: window
-- is refused: hsqldb has no function over a window (Capability.WINDOWS). Select the rows, and compute it in Java.

-- lock: subquery
-- is refused: hsqldb has no FOR UPDATE (Capability.ROW_LOCKS). A transaction that writes keeps all others from writing: begin with the write.

-- text: condition
SELECT track.id FROM track WHERE track.price > CAST(? AS integer)

-- text: expression
SELECT price * CAST(? AS double precision) FROM track

-- text: statement
SELECT name FROM artist WHERE id IN (CAST(? AS bigint), CAST(? AS bigint))

-- condition: equal
SELECT track.id FROM track WHERE track.name = CAST(? AS character varying(2147483647))

-- condition: not equal
SELECT track.id FROM track WHERE track.name <> CAST(? AS character varying(2147483647))

-- condition: less
SELECT track.id FROM track WHERE track.rating < CAST(? AS double precision)

-- condition: less or equal
SELECT track.id FROM track WHERE track.rating <= track.rating + CAST(? AS double precision)

-- condition: greater
SELECT track.id FROM track WHERE track.price > CAST(? AS decimal(128, 48))

-- condition: greater or equal
SELECT track.id FROM track WHERE track.milliseconds >= CAST(? AS integer)

-- condition: between
SELECT track.id FROM track WHERE track.milliseconds BETWEEN CAST(? AS integer) AND CAST(? AS integer)

-- condition: distinct
SELECT track.id FROM track WHERE track.composer IS DISTINCT FROM CAST(? AS character varying(2147483647))

-- condition: not distinct
SELECT track.id FROM track WHERE track.composer IS NOT DISTINCT FROM track.name

-- condition: null
SELECT track.id FROM track WHERE track.composer IS NULL

-- condition: not null
SELECT track.id FROM track WHERE track.composer IS NOT NULL

-- condition: in
SELECT track.id
FROM track
WHERE track.id IN (CAST(? AS bigint), CAST(? AS bigint), CAST(? AS bigint), CAST(? AS bigint))

-- condition: not in
SELECT track.id FROM track WHERE track.id NOT IN (CAST(? AS bigint), CAST(? AS bigint))

-- condition: in nothing
SELECT track.id FROM track WHERE 1 = 0

-- condition: not in nothing
SELECT track.id FROM track WHERE 1 = 1

-- condition: and
SELECT track.id
FROM track
WHERE track.name = CAST(? AS character varying(2147483647))
  AND (track.id > CAST(? AS bigint) OR track.composer IS NULL)

-- condition: or
SELECT track.id
FROM track
WHERE track.name = CAST(? AS character varying(2147483647))
  OR track.id > CAST(? AS bigint)
  AND track.composer IS NULL

-- condition: not
SELECT track.id
FROM track
WHERE NOT (track.name = CAST(? AS character varying(2147483647)) OR track.id > CAST(? AS bigint))

-- condition: like
SELECT track.id FROM track WHERE track.name LIKE CAST(? AS character varying(2147483647)) ESCAPE '\'

-- condition: not like
SELECT track.id FROM track WHERE track.name NOT LIKE CAST(? AS character varying(2147483647)) ESCAPE '\'

-- condition: ilike
SELECT track.id
FROM track
WHERE (lower(track.name)) LIKE lower(CAST(? AS character varying(2147483647))) ESCAPE '\'

-- condition: not ilike
SELECT track.id
FROM track
WHERE (lower(track.name)) NOT LIKE lower(CAST(? AS character varying(2147483647))) ESCAPE '\'

-- condition: begins with
SELECT track.id FROM track WHERE track.name LIKE CAST(? AS character varying(2147483647)) ESCAPE '\'

-- condition: ends with
SELECT track.id FROM track WHERE track.name LIKE CAST(? AS character varying(2147483647)) ESCAPE '\'

-- condition: contains
SELECT track.id FROM track WHERE track.name LIKE CAST(? AS character varying(2147483647)) ESCAPE '\'

-- condition: boolean column
SELECT artist.id FROM artist WHERE artist.active

-- condition: boolean column, not
SELECT artist.id FROM artist WHERE NOT artist.active

-- condition: boolean column, value
SELECT artist.id FROM artist WHERE artist.active = CAST(? AS boolean)

-- condition: keys
SELECT track.id FROM track WHERE track.id IN (UNNEST(CAST(? AS bigint array)))

-- condition: selected
SELECT track.name = CAST(? AS character varying(2147483647)), artist.active IS NULL
FROM track
CROSS JOIN artist

-- row: equal
SELECT track.id FROM track WHERE (track.id, track.album_id) = (CAST(? AS bigint), CAST(? AS bigint))

-- row: not equal
SELECT track.id FROM track WHERE (track.id, track.album_id) <> (CAST(? AS bigint), CAST(? AS bigint))

-- row: less
SELECT track.id FROM track WHERE (track.id, track.album_id) < (CAST(? AS bigint), CAST(? AS bigint))

-- row: greater or equal
SELECT track.id
FROM track
WHERE (track.name, track.album_id, track.id) >= (CAST(? AS character varying(2147483647)), CAST(? AS bigint), CAST(? AS bigint))

-- row: in
SELECT track.id
FROM track
WHERE (((track.id) = CAST(? AS bigint) AND (track.album_id) = CAST(? AS bigint)) OR ((track.id) = CAST(? AS bigint) AND (track.album_id) = CAST(? AS bigint)))

-- row: in a select
SELECT track.id FROM track WHERE (track.id, track.album_id) IN (SELECT album.id, album.artist_id FROM album)

-- row: not in a select
SELECT track.id
FROM track
WHERE (track.id, track.album_id) NOT IN (SELECT album.id, album.artist_id FROM album)

-- calculation: plus
SELECT track.milliseconds + CAST(? AS integer) FROM track

-- calculation: minus
SELECT track.milliseconds - (track.milliseconds - CAST(? AS integer)) FROM track

-- calculation: times
SELECT track.price * (track.price + CAST(? AS decimal(128, 48))) FROM track

-- calculation: divided, whole
SELECT track.milliseconds / CAST(? AS integer) FROM track

-- calculation: divided, decimal
SELECT CAST(track.price AS decimal(128, 48)) / CAST(? AS decimal(128, 48)) FROM track

-- calculation: divided, floating
SELECT track.rating / CAST(? AS double precision) FROM track

-- calculation: remainder, whole
SELECT mod(track.milliseconds, CAST(? AS integer)) FROM track

-- calculation: remainder, decimal
SELECT (track.price - CAST(? AS decimal(128, 48)) * truncate(track.price / CAST(? AS decimal(128, 48)), 0))
FROM track

-- calculation: remainder, floating
SELECT (track.rating - CAST(? AS double precision) * truncate(track.rating / CAST(? AS double precision), 0))
FROM track

-- calculation: negated
SELECT -track.milliseconds FROM track

-- calculation: to long
SELECT CAST(track.milliseconds AS bigint) FROM track

-- calculation: to double
SELECT CAST(track.price AS double precision) FROM track

-- calculation: to decimal
SELECT CAST(track.rating AS numeric(10, 2)) FROM track

-- calculation: concatenated
SELECT track.name || CAST(? AS character varying(2147483647)) || track.composer FROM track

-- calculation: coalesce
SELECT coalesce(track.composer, CAST(? AS character varying(2147483647))) FROM track

-- calculation: coalesce of several
SELECT coalesce(track.composer, track.name, upper(track.name)) FROM track

-- calculation: case
SELECT CASE WHEN track.milliseconds > CAST(? AS integer) THEN CAST(? AS character varying(2147483647)) WHEN track.rating IS NULL THEN CAST(? AS character varying(2147483647)) ELSE CAST(? AS character varying(2147483647)) END
FROM track

-- calculation: case without else
SELECT CASE WHEN track.milliseconds > CAST(? AS integer) THEN CAST(? AS integer) END FROM track

-- calculation: case of a value
SELECT CASE track.name WHEN CAST(? AS character varying(2147483647)) THEN CAST(? AS integer) WHEN CAST(? AS character varying(2147483647)) THEN CAST(? AS integer) ELSE CAST(? AS integer) END
FROM track

-- calculation: case of a condition
SELECT CASE WHEN track.rating IS NULL THEN track.name = CAST(? AS character varying(2147483647)) ELSE CAST(? AS boolean) END
FROM track

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
SELECT dateadd('day', CAST(? AS integer), festival.day) FROM festival

-- time: months less
SELECT dateadd('month', CAST(? AS integer), festival.day) FROM festival

-- time: days more of a time
SELECT dateadd('day', CAST(? AS integer), festival.begins) FROM festival

-- time: months more of a time
SELECT dateadd('month', CAST(? AS integer), festival.begins) FROM festival

-- time: hours more of a time
SELECT dateadd('second', CAST(? AS integer), festival.begins) FROM festival

-- time: days more of a point in time
SELECT dateadd('day', CAST(? AS integer), festival.sold) FROM festival

-- time: months more of a point in time
SELECT dateadd('month', CAST(? AS integer), festival.sold) FROM festival

-- time: hours less of a point in time
SELECT dateadd('second', CAST(? AS integer), festival.sold) FROM festival

-- time: days between
SELECT datediff('day', festival.day, CAST(festival.begins AS date)) FROM festival

-- time: seconds between times
SELECT datediff('second', festival.begins, festival.begins) FROM festival

-- time: seconds between points in time
SELECT datediff('second', festival.sold, festival.sold) FROM festival

-- time: first of week, month, year
SELECT trunc(festival.day, 'IW'), trunc(festival.day, 'MM'), trunc(festival.day, 'YYYY') FROM festival

-- time: dates
SELECT CAST(festival.begins AS date), CAST(festival.sold AT TIME ZONE 'UTC' AS date) FROM festival

-- time: times cut off
SELECT trunc(festival.begins, 'SS'), trunc(festival.begins, 'MI'), trunc(festival.begins, 'HH24'), trunc(festival.begins, 'DD')
FROM festival

-- time: points in time cut off
SELECT trunc(festival.sold AT TIME ZONE 'UTC', 'SS'), trunc(festival.sold AT TIME ZONE 'UTC', 'MI'), trunc(festival.sold AT TIME ZONE 'UTC', 'HH24'),
    trunc(festival.sold AT TIME ZONE 'UTC', 'DD')
FROM festival

-- time: values
SELECT festival.id FROM festival WHERE festival.day > CAST(? AS date) AND festival.ticket = CAST(? AS uuid)

-- json: text
-- is refused: hsqldb has no way into JSON documents (Capability.JSON_PATHS). Read the whole document, and look in Java.

-- json: document
-- is refused: hsqldb has no way into JSON documents (Capability.JSON_PATHS). Read the whole document, and look in Java.

-- json: integer
-- is refused: hsqldb has no way into JSON documents (Capability.JSON_PATHS). Read the whole document, and look in Java.

-- json: decimal
-- is refused: hsqldb has no way into JSON documents (Capability.JSON_PATHS). Read the whole document, and look in Java.

-- json: size
-- is refused: hsqldb has no way into JSON documents (Capability.JSON_PATHS). Read the whole document, and look in Java.

-- json: condition
-- is refused: hsqldb has no way into JSON documents (Capability.JSON_PATHS). Read the whole document, and look in Java.

-- array: contains
SELECT stage.id FROM stage WHERE (position_array(CAST(? AS character varying(2147483647)) IN stage.tags) > 0)

-- array: contains all
SELECT stage.id
FROM stage
WHERE (position_array(CAST(? AS character varying(2147483647)) IN stage.tags) > 0)
  AND (position_array(CAST(? AS character varying(2147483647)) IN stage.tags) > 0)

-- array: contains any
SELECT stage.id
FROM stage
WHERE (position_array(CAST(? AS character varying(2147483647)) IN stage.tags) > 0)
  OR (position_array(CAST(? AS character varying(2147483647)) IN stage.tags) > 0)

-- array: size
SELECT cardinality(stage.tags) FROM stage

-- array: element
SELECT CASE WHEN cardinality(stage.tags) >= CAST(? AS integer) THEN stage.tags[CAST(? AS integer)] END
FROM stage

-- function of text: upper, lower
SELECT upper(track.name), lower(track.name) FROM track

-- function of text: trim
SELECT trim(track.name), trim(LEADING CAST(? AS character varying(2147483647)) FROM track.name), trim(TRAILING CAST(? AS character varying(2147483647)) FROM track.name)
FROM track

-- function of text: trim a character
SELECT trim(BOTH CAST(? AS character varying(2147483647)) FROM track.name), trim(LEADING CAST(? AS character varying(2147483647)) FROM track.name),
    trim(TRAILING CAST(? AS character varying(2147483647)) FROM track.name)
FROM track

-- function of text: substring
SELECT substring(track.name, CAST(? AS integer)), substring(track.name, CAST(? AS integer), CAST(? AS integer))
FROM track

-- function of text: left, right
SELECT left(track.name, CAST(? AS integer)), right(track.name, CAST(? AS integer)) FROM track

-- function of text: pad
SELECT CASE WHEN char_length(track.name) >= CAST(? AS integer) THEN left(track.name, CAST(? AS integer)) ELSE CAST(repeat(CAST(? AS character varying(2147483647)), CAST(? AS integer) - char_length(track.name)) || track.name AS character varying(2147483647)) END,
    CASE WHEN char_length(track.name) >= CAST(? AS integer) THEN left(track.name, CAST(? AS integer)) ELSE CAST(track.name || repeat(CAST(? AS character varying(2147483647)), CAST(? AS integer) - char_length(track.name)) AS character varying(2147483647)) END
FROM track

-- function of text: repeat
SELECT CAST(repeat(track.name, CAST(? AS integer)) AS character varying(2147483647)) FROM track

-- function of text: replace
SELECT CAST(replace(track.name, CAST(? AS character varying(2147483647)), CAST(? AS character varying(2147483647))) AS character varying(2147483647))
FROM track

-- function of text: overlay
SELECT (left(track.name, CAST(? AS integer) - 1) || CAST(? AS character varying(2147483647)) || substring(track.name, CAST(? AS integer) + CAST(? AS integer)))
FROM track

-- function of text: position
SELECT locate(CAST(? AS character varying(2147483647)), track.name), locate(track.composer, track.name)
FROM track

-- function of text: length
SELECT length(track.name), char_length(regexp_replace(regexp_replace(regexp_replace(track.name, '[^\u0000-\uffff]', 'xxxx'), '[\u0800-\uffff]', 'xxx'), '[\u0080-\u07ff]', 'xx'))
FROM track

-- function of numbers: abs, sign
SELECT abs(track.price), sign(track.price) FROM track

-- function of numbers: round
SELECT round(track.price, CAST(? AS integer)), CASE WHEN abs(track.rating) >= 9e15 THEN track.rating ELSE CAST(round(CAST(track.rating AS decimal(128, 48)), CAST(? AS integer)) AS double) END,
    CASE WHEN abs(track.rating) >= 9e15 THEN track.rating ELSE CAST(round(CAST(track.rating AS decimal(128, 48)), CAST(? AS integer)) AS double) END
FROM track

-- function of numbers: floor, ceiling
SELECT floor(track.price), floor(track.rating), ceil(track.price), ceil(track.rating) FROM track

-- function of numbers: power
SELECT power(CAST(track.rating AS double precision), CAST(CAST(? AS double precision) AS double precision)),
    sqrt(CAST(track.rating AS double precision))
FROM track

-- function of numbers: logarithm
SELECT exp(CAST(track.rating AS double precision)), ln(CAST(track.rating AS double precision)), log10(CAST(track.rating AS double precision))
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
SELECT CASE WHEN track.rating IS NOT NULL THEN greatest(track.rating, CAST(track.price AS double precision)) END,
    CASE WHEN track.rating IS NOT NULL THEN least(track.rating, CAST(track.price AS double precision)) END
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
SELECT count(*) FILTER (WHERE track.composer IS NULL), sum(track.price) FILTER (WHERE track.id > CAST(? AS bigint))
FROM track

-- aggregate: all, any
SELECT every(track.rating > CAST(? AS double precision)), some(track.rating > CAST(? AS double precision))
FROM track

-- aggregate: deviation
SELECT stddev_pop(CAST(track.rating AS double precision)), stddev_samp(CAST(track.rating AS double precision))
FROM track

-- aggregate: variance
SELECT var_pop(CAST(track.rating AS double precision)), var_samp(CAST(track.rating AS double precision))
FROM track

-- aggregate: list
SELECT substring(CAST(string_agg(CAST(? AS character varying(2147483647)) || (track.name), '') AS character varying(2147483647)) FROM char_length(CAST(? AS character varying(2147483647))) + 1)
FROM track

-- aggregate: list in an order
SELECT substring(CAST(string_agg(CAST(? AS character varying(2147483647)) || (track.name), '' ORDER BY track.id DESC) FILTER (WHERE track.id > CAST(? AS bigint)) AS character varying(2147483647)) FROM char_length(CAST(? AS character varying(2147483647))) + 1)
FROM track

-- aggregate: percentile
-- is refused: hsqldb has no percentile_cont(...) (Capability.ORDERED_SET_AGGREGATES). Select the values in their order, and find it in Java.

-- aggregate: mode
-- is refused: hsqldb has no mode(...) (Capability.ORDERED_SET_AGGREGATES). Select the values in their order, and find it in Java.

-- window: all rows
-- is refused: hsqldb has no function over a window (Capability.WINDOWS). Select the rows, and compute it in Java.

-- window: rank
-- is refused: hsqldb has no function over a window (Capability.WINDOWS). Select the rows, and compute it in Java.

-- window: distribution
-- is refused: hsqldb has no function over a window (Capability.WINDOWS). Select the rows, and compute it in Java.

-- window: other rows
-- is refused: hsqldb has no function over a window (Capability.WINDOWS). Select the rows, and compute it in Java.

-- window: rows of the frame
-- is refused: hsqldb has no function over a window (Capability.WINDOWS). Select the rows, and compute it in Java.

-- window: aggregate
-- is refused: hsqldb has no function over a window (Capability.WINDOWS). Select the rows, and compute it in Java.

-- window: frame of rows
-- is refused: hsqldb has no function over a window (Capability.WINDOWS). Select the rows, and compute it in Java.

-- window: frame of a range
-- is refused: hsqldb has no function over a window (Capability.WINDOWS). Select the rows, and compute it in Java.

-- window: frame of groups
-- is refused: hsqldb has no function over a window (Capability.WINDOWS). Select the rows, and compute it in Java.

-- window: frame with an exclusion
-- is refused: hsqldb has no function over a window (Capability.WINDOWS). Select the rows, and compute it in Java.

-- insert: one row
INSERT INTO artist (id, name) VALUES (?, ?)

-- insert: many rows
INSERT INTO artist (id, name) VALUES (?, ?), (?, ?)

-- insert: defaults
INSERT INTO artist DEFAULT VALUES

-- insert: expressions
INSERT INTO artist (name) VALUES (CAST((SELECT max(album.title) FROM album) AS character varying(2147483647)))

-- insert: null
INSERT INTO track (composer) VALUES (?)

-- insert: select
INSERT INTO album (title, artist_id) SELECT artist.name, artist.id FROM artist

-- insert: returning
INSERT INTO artist (id, name) VALUES (?, ?) /* RETURNING id, active */

-- insert: returning of many rows
INSERT INTO artist (id, name) VALUES (?, ?), (?, ?) /* RETURNING id */

-- insert: conflict, nothing
MERGE INTO artist AS artist USING (VALUES (CAST(? AS bigint), CAST(? AS character varying(2147483647)))) AS excluded (id, name) ON artist.id = excluded.id WHEN NOT MATCHED THEN INSERT (id, name)
VALUES (excluded.id, excluded.name)

-- insert: conflict, update
MERGE INTO artist AS artist USING (VALUES (CAST(? AS bigint), CAST(? AS character varying(2147483647)))) AS excluded (id, name) ON artist.id = excluded.id WHEN MATCHED THEN UPDATE
SET name = excluded.name WHEN NOT MATCHED THEN INSERT (id, name)
VALUES (excluded.id, excluded.name)

-- insert: conflict, computed
MERGE INTO artist AS artist USING (VALUES (CAST(? AS bigint), CAST(? AS character varying(2147483647)))) AS excluded (id, name) ON artist.id = excluded.id WHEN MATCHED THEN UPDATE
SET name = artist.name || CAST(? AS character varying(2147483647)) WHEN NOT MATCHED THEN INSERT (id, name)
VALUES (excluded.id, excluded.name)

-- insert: conflict of many rows
MERGE INTO artist AS artist USING (VALUES (CAST(? AS bigint), CAST(? AS character varying(2147483647))), (CAST(? AS bigint), CAST(? AS character varying(2147483647)))) AS excluded (id, name) ON artist.id = excluded.id WHEN MATCHED THEN UPDATE
SET name = excluded.name WHEN NOT MATCHED THEN INSERT (id, name)
VALUES (excluded.id, excluded.name)

-- insert: conflict of a select
MERGE INTO artist AS artist USING (SELECT album.id, album.title FROM album) AS excluded (id, name) ON artist.id = excluded.id WHEN MATCHED THEN UPDATE
SET name = excluded.name WHEN NOT MATCHED THEN INSERT (id, name)
VALUES (excluded.id, excluded.name)

-- insert: conflict under a condition
MERGE INTO artist AS artist USING (VALUES (CAST(? AS bigint), CAST(? AS character varying(2147483647)))) AS excluded (id, name) ON artist.id = excluded.id WHEN MATCHED
  AND artist.active THEN UPDATE
SET name = excluded.name WHEN NOT MATCHED THEN INSERT (id, name)
VALUES (excluded.id, excluded.name)

-- insert: conflict, returning
MERGE INTO artist AS artist USING (VALUES (CAST(? AS bigint), CAST(? AS character varying(2147483647)))) AS excluded (id, name) ON artist.id = excluded.id WHEN MATCHED THEN UPDATE
SET name = excluded.name WHEN NOT MATCHED THEN INSERT (id, name)
VALUES (excluded.id, excluded.name) /*
RETURNING id */

-- insert: conflict, nothing, returning
MERGE INTO artist AS artist USING (VALUES (CAST(? AS bigint), CAST(? AS character varying(2147483647)))) AS excluded (id, name) ON artist.id = excluded.id WHEN NOT MATCHED THEN INSERT (id, name)
VALUES (excluded.id, excluded.name) /*
RETURNING id */

-- update: values
UPDATE artist SET name = ? WHERE artist.id = CAST(? AS bigint)

-- update: expressions
UPDATE track SET price = round(CAST((track.price * CAST(? AS decimal(128, 48))) AS decimal(128, 48)), 2)

-- update: condition
UPDATE artist SET active = artist.name = CAST(? AS character varying(2147483647))

-- update: subquery
UPDATE album SET title = (SELECT max(track.name) FROM track WHERE track.album_id = album.id)

-- update: alias
UPDATE artist AS a SET name = ? WHERE a.id = CAST(? AS bigint)

-- update: from
MERGE INTO album USING artist ON artist.id = album.artist_id WHEN MATCHED THEN UPDATE SET title = artist.name

-- update: from several
-- is refused: This database updates rows by those of one other table. Make one of them all: select(...).join(...).as("name").

-- update: returning
UPDATE artist SET active = ? /* RETURNING id */

-- delete: all
DELETE FROM artist

-- delete: some
DELETE FROM artist WHERE artist.id = CAST(? AS bigint)

-- delete: alias
DELETE FROM artist AS a WHERE a.id = CAST(? AS bigint)

-- delete: using
DELETE FROM album WHERE EXISTS (SELECT 1 FROM artist WHERE artist.id = album.artist_id AND artist.active)

-- delete: subquery of the same table
DELETE FROM track WHERE track.id IN (SELECT t.id FROM track AS t)

-- delete: returning
DELETE FROM artist /* RETURNING id */

-- flush: insert
INSERT INTO artist (name, active) VALUES (?, ?)

-- flush: insert of defaults
INSERT INTO artist DEFAULT VALUES

-- flush: insert, returning
INSERT INTO artist (name, active) VALUES (?, ?) /* RETURNING id */

-- flush: insert of many rows
-- is refused: hsqldb has no arrays to insert from: see insertStrategy()

-- flush: upsert
MERGE INTO playlist AS present USING (VALUES (CAST(? AS character varying(2147483647)))) AS excluded (name) ON present.name = excluded.name WHEN MATCHED THEN UPDATE SET name = excluded.name WHEN NOT MATCHED THEN INSERT (name) VALUES (excluded.name) /* RETURNING id */

-- flush: upsert with a version
MERGE INTO setting AS present USING (VALUES (CAST(? AS character varying(2147483647)), CAST(? AS integer), CAST(? AS date))) AS excluded (name, version, made) ON present.name = excluded.name WHEN MATCHED THEN UPDATE SET version = present.version + 1 WHEN NOT MATCHED THEN INSERT (name, version, made) VALUES (excluded.name, excluded.version, excluded.made) /* RETURNING id, version */

-- flush: update
UPDATE artist SET name = ?, active = ? WHERE id = ?

-- flush: delete
DELETE FROM artist WHERE id = ?

-- flush: select
SELECT id, name, active FROM artist WHERE id = ?

-- flush: keys
VALUES (NEXT VALUE FOR artist_seq)

-- table: types
CREATE TABLE types (
  a_boolean boolean NOT NULL,
  a_byte smallint,
  a_short smallint,
  an_int integer,
  a_long bigint,
  a_float real,
  a_double double precision,
  a_decimal numeric(10, 2),
  a_big_integer numeric(20, 0),
  a_char character varying(1),
  a_text character varying(80),
  a_long_text character varying(2147483647),
  some_bytes binary varying(16),
  many_bytes binary varying(2147483647),
  a_date date,
  a_time time(9),
  a_date_time timestamp(9),
  an_instant timestamp(9) with time zone,
  an_offset timestamp(9) with time zone,
  a_duration bigint,
  a_uuid uuid,
  a_document character varying(2147483647),
  a_name character varying(2147483647),
  an_ordinal integer,
  an_enum character varying(2147483647) CHECK (an_enum IN ('NANOSECONDS', 'MICROSECONDS', 'MILLISECONDS', 'SECONDS', 'MINUTES', 'HOURS', 'DAYS'))
)

-- table: arrays
CREATE TABLE stage (
  id integer NOT NULL,
  tags character varying(20) array,
  CONSTRAINT pk_stage PRIMARY KEY (id)
)

-- table: key that the database makes
CREATE TABLE artist (
  id bigint GENERATED BY DEFAULT AS IDENTITY (START WITH 1) NOT NULL,
  name character varying(120) NOT NULL,
  active boolean NOT NULL,
  CONSTRAINT pk_artist PRIMARY KEY (id)
)

-- table: key of two columns
CREATE TABLE playlist_track (
  playlist_id bigint NOT NULL,
  track_id bigint NOT NULL,
  CONSTRAINT pk_playlist_track PRIMARY KEY (playlist_id, track_id),
  CONSTRAINT fk_playlist_track_playlist_id FOREIGN KEY (playlist_id) REFERENCES playlist (id) ON DELETE CASCADE,
  CONSTRAINT fk_playlist_track_track_id FOREIGN KEY (track_id) REFERENCES track (id) ON DELETE CASCADE
);
CREATE INDEX ix_playlist_track_track_id ON playlist_track (track_id)

-- table: constraints
CREATE TABLE "order" (
  number bigint NOT NULL,
  code character varying(2147483647) NOT NULL,
  "Odd ""name" character varying(20),
  price numeric(10, 2) DEFAULT 0,
  tax numeric(10, 2) GENERATED ALWAYS AS (price * 0.19),
  artist_id bigint,
  album_id bigint,
  parent bigint,
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
  id integer GENERATED BY DEFAULT AS IDENTITY (START WITH 1) NOT NULL,
  CONSTRAINT pk_goods PRIMARY KEY (id)
)

-- table: drop
DROP TABLE artist

-- table: foreign key
ALTER TABLE "order" ADD CONSTRAINT fk_order_parent FOREIGN KEY (parent) REFERENCES "order" (number)

-- table: drop of a foreign key
ALTER TABLE "order" DROP CONSTRAINT fk_order_parent

-- table: deferred foreign keys
-- are dropped instead

-- table: sequence
CREATE SEQUENCE IF NOT EXISTS order_seq AS BIGINT START WITH 1 INCREMENT BY 50

-- table: drop of a sequence
DROP SEQUENCE IF EXISTS order_seq

-- table: enum
-- needs Capability.ENUM_TYPES

-- table: drop of an enum
-- needs Capability.ENUM_TYPES

-- table: transaction that reads
-- needs no statement

-- table: prepared transaction
-- needs Capability.TWO_PHASE_COMMIT

