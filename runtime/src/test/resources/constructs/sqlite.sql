-- select: columns
SELECT album.id, album.title FROM album

-- select: table
SELECT artist.id, artist.name, artist.active FROM artist

-- select: alias
SELECT a.name AS called FROM artist AS a

-- select: no table
SELECT ?

-- select: conditions
SELECT album.id FROM album WHERE album.title = ? AND album.artist_id > ?

-- select: distinct
SELECT DISTINCT artist.name FROM artist

-- select: distinct on
-- is refused: sqlite has no DISTINCT ON (Capability.DISTINCT_ON). Number the rows with rowNumber() over a window in a subquery, and keep the first of each.

-- select: order
SELECT track.id FROM track ORDER BY track.name, track.rating DESC

-- select: order, nulls first
SELECT track.id FROM track ORDER BY track.rating NULLS FIRST

-- select: order, nulls last
SELECT track.id FROM track ORDER BY track.rating DESC NULLS LAST

-- select: limit
SELECT track.id FROM track ORDER BY track.id LIMIT ?

-- select: offset
SELECT track.id FROM track ORDER BY track.id LIMIT -1 OFFSET ?

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
-- is refused: sqlite has no grouping(...) (Capability.GROUPING_SETS). Send one statement for each way to group.

-- select: cube
-- is refused: sqlite has no grouping(...) (Capability.GROUPING_SETS). Send one statement for each way to group.

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
-- is refused: sqlite has no LATERAL (Capability.LATERAL). Use a subquery among the columns, or rows numbered by a window.

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
-- is refused: sqlite has no WITH of a statement that changes rows (Capability.CHANGES_IN_WITH). Send that statement by itself, and give its rows to the next.

-- combination: union
SELECT artist.name FROM artist UNION SELECT album.title FROM album

-- combination: union all
SELECT artist.name FROM artist UNION ALL SELECT album.title FROM album

-- combination: intersect
SELECT artist.name FROM artist INTERSECT SELECT album.title FROM album

-- combination: intersect all
-- is refused: sqlite has no INTERSECT ALL (Capability.SET_OPERATIONS_ALL). Combine without ALL, which counts equal rows once.

-- combination: except
SELECT artist.name FROM artist EXCEPT SELECT album.title FROM album

-- combination: except all
-- is refused: sqlite has no EXCEPT ALL (Capability.SET_OPERATIONS_ALL). Combine without ALL, which counts equal rows once.

-- combination: in an order
SELECT artist.name FROM artist UNION SELECT album.title FROM album ORDER BY name LIMIT ? OFFSET ?

-- combination: nested
SELECT *
FROM (
    SELECT artist.name
    FROM artist
    UNION ALL
    SELECT *
    FROM (SELECT album.title FROM album ORDER BY album.id LIMIT ?)
)
EXCEPT
SELECT *
FROM (
    SELECT artist.name
    FROM artist
    INTERSECT
    SELECT album.title
    FROM album
)

-- combination: as a table
SELECT names.name FROM (SELECT artist.name FROM artist UNION SELECT album.title FROM album) AS names

-- lock: for update
-- is refused: sqlite has no FOR UPDATE (Capability.ROW_LOCKS). A transaction that writes keeps all others from writing: begin with the write.

-- lock: for update, no wait
-- is refused: sqlite has no FOR UPDATE (Capability.ROW_LOCKS). A transaction that writes keeps all others from writing: begin with the write.

-- lock: for update, skip locked
-- is refused: sqlite has no FOR UPDATE (Capability.ROW_LOCKS). A transaction that writes keeps all others from writing: begin with the write.

-- lock: for update, limit
-- is refused: sqlite has no lock on the rows of a SELECT with a limit (Capability.ROW_LOCKS_OF_LIMITED). Choose the rows in a subquery, and lock them around it: where(id.in(select(...))).

-- lock: for update, of a table
-- is refused: sqlite has no FOR UPDATE (Capability.ROW_LOCKS). A transaction that writes keeps all others from writing: begin with the write.

-- lock: for update, if possible of a table
-- is refused: sqlite has no FOR UPDATE (Capability.ROW_LOCKS). A transaction that writes keeps all others from writing: begin with the write.

-- lock: for share
-- is refused: sqlite has no FOR SHARE (Capability.ROW_LOCKS). A transaction that writes keeps all others from writing: begin with the write.

-- lock: for share, skip locked
-- is refused: sqlite has no FOR SHARE (Capability.ROW_LOCKS). A transaction that writes keeps all others from writing: begin with the write.

-- lock: outer join
-- is refused: sqlite has no FOR UPDATE (Capability.ROW_LOCKS). A transaction that writes keeps all others from writing: begin with the write.

-- lock: distinct
-- is refused: sqlite has no FOR UPDATE (Capability.ROW_LOCKS). A transaction that writes keeps all others from writing: begin with the write.

-- lock: window
-- is refused: sqlite has no FOR UPDATE (Capability.ROW_LOCKS). A transaction that writes keeps all others from writing: begin with the write.

-- lock: subquery
-- is refused: sqlite has no FOR UPDATE (Capability.ROW_LOCKS). A transaction that writes keeps all others from writing: begin with the write.

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
SELECT track.id FROM track WHERE track.name GLOB ?

-- condition: not like
SELECT track.id FROM track WHERE track.name NOT GLOB ?

-- condition: ilike
SELECT track.id FROM track WHERE track.name LIKE ? ESCAPE '\'

-- condition: not ilike
SELECT track.id FROM track WHERE track.name NOT LIKE ? ESCAPE '\'

-- condition: begins with
SELECT track.id FROM track WHERE track.name GLOB ?

-- condition: ends with
SELECT track.id FROM track WHERE track.name GLOB ?

-- condition: contains
SELECT track.id FROM track WHERE track.name GLOB ?

-- condition: boolean column
SELECT artist.id FROM artist WHERE artist.active

-- condition: boolean column, not
SELECT artist.id FROM artist WHERE NOT artist.active

-- condition: boolean column, value
SELECT artist.id FROM artist WHERE artist.active = ?

-- condition: keys
-- needs Capability.KEY_ARRAYS

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
SELECT track.id FROM track WHERE (track.id, track.album_id) IN (VALUES (?, ?), (?, ?))

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
SELECT track.milliseconds / ? FROM track

-- calculation: divided, decimal
SELECT CAST(track.price AS REAL) / ? FROM track

-- calculation: divided, floating
SELECT CAST(track.rating AS REAL) / ? FROM track

-- calculation: remainder, whole
SELECT track.milliseconds % ? FROM track

-- calculation: remainder, decimal
SELECT mod(track.price, ?) FROM track

-- calculation: remainder, floating
SELECT mod(track.rating, ?) FROM track

-- calculation: negated
SELECT -track.milliseconds FROM track

-- calculation: to long
SELECT CAST(track.milliseconds AS bigint) FROM track

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
SELECT CASE WHEN track.milliseconds > ? THEN ? WHEN track.rating IS NULL THEN ? ELSE ? END FROM track

-- calculation: case without else
SELECT CASE WHEN track.milliseconds > ? THEN ? END FROM track

-- calculation: case of a value
SELECT CASE track.name WHEN ? THEN ? WHEN ? THEN ? ELSE ? END FROM track

-- calculation: case of a condition
SELECT CASE WHEN track.rating IS NULL THEN track.name = ? ELSE ? END FROM track

-- calculation: function of the database
SELECT upper(track.name) FROM track

-- time: fields of a date
SELECT CAST(strftime('%Y', festival.day) AS integer), CAST(strftime('%m', festival.day) AS integer), CAST(strftime('%d', festival.day) AS integer)
FROM festival

-- time: fields of a time
SELECT CAST(strftime('%H', festival.begins) AS integer), CAST(strftime('%M', festival.begins) AS integer),
    CAST(strftime('%S', festival.begins) AS integer)
FROM festival

-- time: fields of a point in time
SELECT CAST(strftime('%Y', festival.sold) AS integer), CAST(strftime('%H', festival.sold) AS integer),
    CAST(strftime('%S', festival.sold) AS integer)
FROM festival

-- time: today
SELECT date('now') FROM festival

-- time: now
SELECT strftime('%Y-%m-%dT%H:%M:%f000000Z', 'now') FROM festival

-- time: days more
SELECT date(festival.day, ? || ' days') FROM festival

-- time: months less
SELECT date(festival.day, ? || ' months', 'floor') FROM festival

-- time: days more of a time
SELECT (strftime('%Y-%m-%dT%H:%M:%S', substr(festival.begins, 1, 19), ? || ' days') || substr(festival.begins, 20))
FROM festival

-- time: months more of a time
SELECT (strftime('%Y-%m-%dT%H:%M:%S', substr(festival.begins, 1, 19), ? || ' months', 'floor') || substr(festival.begins, 20))
FROM festival

-- time: hours more of a time
SELECT (strftime('%Y-%m-%dT%H:%M:%S', substr(festival.begins, 1, 19), ? || ' seconds') || substr(festival.begins, 20))
FROM festival

-- time: days more of a point in time
SELECT (strftime('%Y-%m-%dT%H:%M:%S', substr(festival.sold, 1, 19), ? || ' days') || substr(festival.sold, 20))
FROM festival

-- time: months more of a point in time
SELECT (strftime('%Y-%m-%dT%H:%M:%S', substr(festival.sold, 1, 19), ? || ' months', 'floor') || substr(festival.sold, 20))
FROM festival

-- time: hours less of a point in time
SELECT (strftime('%Y-%m-%dT%H:%M:%S', substr(festival.sold, 1, 19), ? || ' seconds') || substr(festival.sold, 20))
FROM festival

-- time: days between
SELECT CAST(julianday(substr(festival.begins, 1, 10)) - julianday(festival.day) AS integer) FROM festival

-- time: seconds between times
SELECT (strftime('%s', substr(festival.begins, 1, 19)) - strftime('%s', substr(festival.begins, 1, 19)) + (substr(festival.begins, 1, 19) < substr(festival.begins, 1, 19) AND substr(festival.begins, 20) > substr(festival.begins, 20)) - (substr(festival.begins, 1, 19) > substr(festival.begins, 1, 19) AND substr(festival.begins, 20) < substr(festival.begins, 20)))
FROM festival

-- time: seconds between points in time
SELECT (strftime('%s', substr(festival.sold, 1, 19)) - strftime('%s', substr(festival.sold, 1, 19)) + (substr(festival.sold, 1, 19) < substr(festival.sold, 1, 19) AND substr(festival.sold, 20) > substr(festival.sold, 20)) - (substr(festival.sold, 1, 19) > substr(festival.sold, 1, 19) AND substr(festival.sold, 20) < substr(festival.sold, 20)))
FROM festival

-- time: first of week, month, year
SELECT date(festival.day, '-6 days', 'weekday 1'), date(festival.day, 'start of month'), date(festival.day, 'start of year')
FROM festival

-- time: dates
SELECT substr(festival.begins, 1, 10), substr(festival.sold, 1, 10) FROM festival

-- time: times cut off
SELECT strftime('%Y-%m-%dT%H:%M:%S.000000000', substr(festival.begins, 1, 19)), strftime('%Y-%m-%dT%H:%M:00.000000000', substr(festival.begins, 1, 19)),
    strftime('%Y-%m-%dT%H:00:00.000000000', substr(festival.begins, 1, 19)), strftime('%Y-%m-%dT00:00:00.000000000', substr(festival.begins, 1, 19))
FROM festival

-- time: points in time cut off
SELECT strftime('%Y-%m-%dT%H:%M:%S.000000000Z', substr(festival.sold, 1, 19)), strftime('%Y-%m-%dT%H:%M:00.000000000Z', substr(festival.sold, 1, 19)),
    strftime('%Y-%m-%dT%H:00:00.000000000Z', substr(festival.sold, 1, 19)), strftime('%Y-%m-%dT00:00:00.000000000Z', substr(festival.sold, 1, 19))
FROM festival

-- time: values
SELECT festival.id FROM festival WHERE festival.day > ? AND festival.ticket = ?

-- json: text
SELECT CASE json_type(festival.details, '$."hall"[0]."name"') WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(json_extract(festival.details, '$."hall"[0]."name"') AS text) END
FROM festival

-- json: document
SELECT (festival.details -> '$."hall"') FROM festival

-- json: integer
SELECT CAST(CASE json_type(festival.details, '$."seats"') WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(json_extract(festival.details, '$."seats"') AS text) END AS integer)
FROM festival

-- json: decimal
SELECT CAST(CASE json_type(festival.details, '$."price"') WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(json_extract(festival.details, '$."price"') AS text) END AS numeric(10, 2))
FROM festival

-- json: size
SELECT CASE WHEN json_type(festival.details, '$."bands"') = 'array' THEN json_array_length(festival.details, '$."bands"') END
FROM festival

-- json: condition
SELECT festival.id
FROM festival
WHERE CASE json_type(festival.details, '$."open"') WHEN 'true' THEN 'true' WHEN 'false' THEN 'false' ELSE CAST(json_extract(festival.details, '$."open"') AS text) END = ?
  AND (festival.details -> '$."hall"') IS NOT NULL

-- array: contains
-- is refused: the column stage.tags holds arrays, and sqlite has none. Convert its attribute with @Json or @Convert, or store the elements as rows of a table of their own.

-- array: contains all
-- is refused: the column stage.tags holds arrays, and sqlite has none. Convert its attribute with @Json or @Convert, or store the elements as rows of a table of their own.

-- array: contains any
-- is refused: the column stage.tags holds arrays, and sqlite has none. Convert its attribute with @Json or @Convert, or store the elements as rows of a table of their own.

-- array: size
-- is refused: the column stage.tags holds arrays, and sqlite has none. Convert its attribute with @Json or @Convert, or store the elements as rows of a table of their own.

-- array: element
-- is refused: the column stage.tags holds arrays, and sqlite has none. Convert its attribute with @Json or @Convert, or store the elements as rows of a table of their own.

-- function of text: upper, lower
SELECT upper(track.name), lower(track.name) FROM track

-- function of text: trim
SELECT trim(track.name), ltrim(track.name, ?), rtrim(track.name, ?) FROM track

-- function of text: trim a character
SELECT trim(track.name, ?), ltrim(track.name, ?), rtrim(track.name, ?) FROM track

-- function of text: substring
SELECT substr(track.name, ?), substr(track.name, ?, ?) FROM track

-- function of text: left, right
SELECT substr(track.name, 1, ?), substr(track.name, max(length(track.name) - ?, 0) + 1) FROM track

-- function of text: pad
SELECT CASE WHEN length(track.name) >= ? THEN substr(track.name, 1, ?) ELSE replace(hex(zeroblob(? - length(track.name))), '00', ?) || track.name END,
    CASE WHEN length(track.name) >= ? THEN substr(track.name, 1, ?) ELSE track.name || replace(hex(zeroblob(? - length(track.name))), '00', ?) END
FROM track

-- function of text: repeat
SELECT replace(hex(zeroblob(?)), '00', track.name) FROM track

-- function of text: replace
SELECT replace(track.name, ?, ?) FROM track

-- function of text: overlay
SELECT (substr(track.name, 1, ? - 1) || ? || substr(track.name, ? + ?)) FROM track

-- function of text: position
SELECT instr(track.name, ?), instr(track.name, track.composer) FROM track

-- function of text: length
SELECT length(track.name), length(CAST(track.name AS blob)) FROM track

-- function of numbers: abs, sign
SELECT abs(track.price), sign(track.price) FROM track

-- function of numbers: round
SELECT CASE typeof(track.price) WHEN 'integer' THEN track.price ELSE round(track.price * 1.0000000000000004, ?) END,
    round(track.rating * 1.0000000000000004, ?), round(track.rating * 1.0000000000000004, ?)
FROM track

-- function of numbers: floor, ceiling
SELECT floor(track.price), floor(track.rating), ceil(track.price), ceil(track.rating) FROM track

-- function of numbers: power
SELECT power(CAST(track.rating AS double precision), CAST(? AS double precision)), sqrt(CAST(track.rating AS double precision))
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
SELECT max(track.rating, CAST(track.price AS double precision)), min(track.rating, CAST(track.price AS double precision))
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
SELECT min(track.rating > ?), max(track.rating > ?) FROM track

-- aggregate: deviation
-- is refused: sqlite has no stddev_pop(...) (Capability.STATISTICAL_AGGREGATES). Select the values, and compute it in Java.

-- aggregate: variance
-- is refused: sqlite has no var_pop(...) (Capability.STATISTICAL_AGGREGATES). Select the values, and compute it in Java.

-- aggregate: list
SELECT group_concat(track.name, ?) FROM track

-- aggregate: list in an order
SELECT group_concat(track.name, ? ORDER BY track.id DESC) FILTER (WHERE track.id > ?) FROM track

-- aggregate: percentile
-- is refused: sqlite has no percentile_cont(...) (Capability.ORDERED_SET_AGGREGATES). Select the values in their order, and find it in Java.

-- aggregate: mode
-- is refused: sqlite has no mode(...) (Capability.ORDERED_SET_AGGREGATES). Select the values in their order, and find it in Java.

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
SELECT *
FROM (SELECT album.id, album.title FROM album)
WHERE true
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
-- is refused: sqlite has no arrays to insert from: see insertStrategy()

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
-- has no sequences

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
  a_char varchar(1),
  a_text varchar(80),
  a_long_text text,
  some_bytes blob,
  many_bytes blob,
  a_date text,
  a_time text,
  a_date_time text,
  an_instant text,
  an_offset text,
  a_duration bigint,
  a_uuid text,
  a_document text,
  a_name text,
  an_ordinal integer,
  an_enum text CHECK (an_enum IN ('NANOSECONDS', 'MICROSECONDS', 'MILLISECONDS', 'SECONDS', 'MINUTES', 'HOURS', 'DAYS'))
)

-- table: arrays
-- is refused: the column stage.tags holds arrays, and sqlite has none. Convert its attribute with @Json or @Convert, or store the elements as rows of a table of their own.

-- table: key that the database makes
CREATE TABLE artist (
  id integer PRIMARY KEY,
  name varchar(120) NOT NULL,
  active boolean NOT NULL
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
  number integer PRIMARY KEY,
  code text NOT NULL,
  "Odd ""name" varchar(20),
  price numeric(10, 2) DEFAULT (0),
  tax numeric(10, 2) GENERATED ALWAYS AS (price * 0.19) STORED,
  artist_id bigint,
  album_id bigint,
  parent bigint,
  CONSTRAINT uq_order_code UNIQUE (code),
  CONSTRAINT uq_order_artist_id_album_id UNIQUE (artist_id, album_id),
  CONSTRAINT fk_order_artist_id FOREIGN KEY (artist_id) REFERENCES artist (id) ON DELETE SET NULL,
  CONSTRAINT fk_bought FOREIGN KEY (album_id) REFERENCES album (id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT fk_order_parent FOREIGN KEY (parent) REFERENCES "order" (number) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT ck_order_1 CHECK (price >= 0)
);
CREATE INDEX ix_order_price_code ON "order" (price, code)

-- table: schema
-- needs Capability.SCHEMAS

-- table: drop
DROP TABLE artist

-- table: foreign key
-- needs Capability.ALTER_FOREIGN_KEYS

-- table: drop of a foreign key
-- needs Capability.ALTER_FOREIGN_KEYS

-- table: deferred foreign keys
PRAGMA defer_foreign_keys = ON

-- table: sequence
-- needs Capability.SEQUENCES

-- table: drop of a sequence
-- needs Capability.SEQUENCES

-- table: enum
-- needs Capability.ENUM_TYPES

-- table: drop of an enum
-- needs Capability.ENUM_TYPES

-- table: transaction that reads
PRAGMA query_only = ON

-- table: prepared transaction
-- needs Capability.TWO_PHASE_COMMIT

