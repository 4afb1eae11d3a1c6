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
-- is refused: mysql has no DISTINCT ON (Capability.DISTINCT_ON). Number the rows with rowNumber() over a window in a subquery, and keep the first of each.

-- select: order
SELECT track.id FROM track ORDER BY track.name, track.rating DESC

-- select: order, nulls first
SELECT track.id FROM track ORDER BY track.rating

-- select: order, nulls last
SELECT track.id FROM track ORDER BY track.rating DESC

-- select: limit
SELECT track.id FROM track ORDER BY track.id LIMIT ?

-- select: offset
SELECT track.id FROM track ORDER BY track.id LIMIT 18446744073709551615 OFFSET ?

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
-- is refused: mysql has no grouping(...) (Capability.GROUPING_SETS). Send one statement for each way to group.

-- select: cube
-- is refused: mysql has no grouping(...) (Capability.GROUPING_SETS). Send one statement for each way to group.

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
-- is refused: mysql has no FULL JOIN (Capability.FULL_JOIN). Unite a leftJoin(...) with the rows of album that have no partner.

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
SELECT track.id
FROM track
WHERE track.album_id IN (
    SELECT *
    FROM (SELECT album.id FROM album ORDER BY album.id LIMIT ?) AS chosen
)

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
-- is refused: mysql has no WITH of a statement that changes rows (Capability.CHANGES_IN_WITH). Send that statement by itself, and give its rows to the next.

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
SELECT track.id, album.title FROM track LEFT JOIN album ON album.id = track.album_id FOR UPDATE

-- lock: distinct
SELECT DISTINCT album.title FROM album FOR UPDATE

-- lock: window
SELECT album.title, count(*) OVER () FROM album FOR UPDATE

-- lock: subquery
-- is refused: mysql has no lock on rows of chosen, which a subquery reads (Capability.ROW_LOCKS_OF_SUBQUERIES). Lock the rows of the tables behind it before you read: select(...) from a Table.named(...).

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
SELECT track.id FROM track WHERE track.rating <= track.rating + CAST(? AS double)

-- condition: greater
SELECT track.id FROM track WHERE track.price > ?

-- condition: greater or equal
SELECT track.id FROM track WHERE track.milliseconds >= ?

-- condition: between
SELECT track.id FROM track WHERE track.milliseconds BETWEEN ? AND ?

-- condition: distinct
SELECT track.id FROM track WHERE NOT (track.composer <=> ?)

-- condition: not distinct
SELECT track.id FROM track WHERE track.composer <=> track.name

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
SELECT track.id FROM track WHERE track.name LIKE ? ESCAPE '\\'

-- condition: not like
SELECT track.id FROM track WHERE track.name NOT LIKE ? ESCAPE '\\'

-- condition: ilike
SELECT track.id FROM track WHERE lower(track.name) LIKE lower(?) ESCAPE '\\'

-- condition: not ilike
SELECT track.id FROM track WHERE lower(track.name) NOT LIKE lower(?) ESCAPE '\\'

-- condition: begins with
SELECT track.id FROM track WHERE track.name LIKE ? ESCAPE '\\'

-- condition: ends with
SELECT track.id FROM track WHERE track.name LIKE ? ESCAPE '\\'

-- condition: contains
SELECT track.id FROM track WHERE track.name LIKE ? ESCAPE '\\'

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
SELECT track.id FROM track WHERE (track.id = ? AND track.album_id = ?)

-- row: not equal
SELECT track.id FROM track WHERE (track.id <> ? OR track.album_id <> ?)

-- row: less
SELECT track.id FROM track WHERE (track.id < ? OR (track.id = ? AND (track.album_id < ?)))

-- row: greater or equal
SELECT track.id
FROM track
WHERE (track.name > ? OR (track.name = ? AND (track.album_id > ? OR (track.album_id = ? AND (track.id >= ?)))))

-- row: in
SELECT track.id FROM track WHERE (track.id, track.album_id) IN ((?, ?), (?, ?))

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
SELECT track.milliseconds DIV ? FROM track

-- calculation: divided, decimal
SELECT track.price / ? FROM track

-- calculation: divided, floating
SELECT track.rating / CAST(? AS double) FROM track

-- calculation: remainder, whole
SELECT track.milliseconds % ? FROM track

-- calculation: remainder, decimal
SELECT mod(track.price, ?) FROM track

-- calculation: remainder, floating
SELECT mod(track.rating, CAST(? AS double)) FROM track

-- calculation: negated
SELECT -track.milliseconds FROM track

-- calculation: to long
SELECT CAST(track.milliseconds AS signed) FROM track

-- calculation: to double
SELECT CAST(track.price AS double) FROM track

-- calculation: to decimal
SELECT CAST(track.rating AS decimal(10, 2)) FROM track

-- calculation: concatenated
SELECT concat(track.name, ?, track.composer) FROM track

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
SELECT extract(year FROM festival.day), extract(month FROM festival.day), extract(day FROM festival.day)
FROM festival

-- time: fields of a time
SELECT extract(hour FROM festival.begins), extract(minute FROM festival.begins), extract(second FROM festival.begins)
FROM festival

-- time: fields of a point in time
SELECT extract(year FROM festival.sold), extract(hour FROM festival.sold), extract(second FROM festival.sold)
FROM festival

-- time: today
SELECT utc_date() FROM festival

-- time: now
SELECT utc_timestamp(6) FROM festival

-- time: days more
SELECT date_add(festival.day, INTERVAL ? DAY) FROM festival

-- time: months less
SELECT date_add(festival.day, INTERVAL ? MONTH) FROM festival

-- time: days more of a time
SELECT date_add(festival.begins, INTERVAL ? DAY) FROM festival

-- time: months more of a time
SELECT date_add(festival.begins, INTERVAL ? MONTH) FROM festival

-- time: hours more of a time
SELECT date_add(festival.begins, INTERVAL ? SECOND) FROM festival

-- time: days more of a point in time
SELECT date_add(festival.sold, INTERVAL ? DAY) FROM festival

-- time: months more of a point in time
SELECT date_add(festival.sold, INTERVAL ? MONTH) FROM festival

-- time: hours less of a point in time
SELECT date_add(festival.sold, INTERVAL ? SECOND) FROM festival

-- time: days between
SELECT datediff(CAST(festival.begins AS date), festival.day) FROM festival

-- time: seconds between times
SELECT timestampdiff(SECOND, festival.begins, festival.begins) FROM festival

-- time: seconds between points in time
SELECT timestampdiff(SECOND, festival.sold, festival.sold) FROM festival

-- time: first of week, month, year
SELECT date_sub(festival.day, INTERVAL weekday(festival.day) DAY), CAST(date_format(festival.day, '%Y-%m-01') AS date),
    CAST(date_format(festival.day, '%Y-01-01') AS date)
FROM festival

-- time: dates
SELECT CAST(festival.begins AS date), CAST(festival.sold AS date) FROM festival

-- time: times cut off
SELECT CAST(date_format(festival.begins, '%Y-%m-%d %H:%i:%s') AS datetime(6)), CAST(date_format(festival.begins, '%Y-%m-%d %H:%i:00') AS datetime(6)),
    CAST(date_format(festival.begins, '%Y-%m-%d %H:00:00') AS datetime(6)), CAST(date_format(festival.begins, '%Y-%m-%d 00:00:00') AS datetime(6))
FROM festival

-- time: points in time cut off
SELECT CAST(date_format(festival.sold, '%Y-%m-%d %H:%i:%s') AS datetime(6)), CAST(date_format(festival.sold, '%Y-%m-%d %H:%i:00') AS datetime(6)),
    CAST(date_format(festival.sold, '%Y-%m-%d %H:00:00') AS datetime(6)), CAST(date_format(festival.sold, '%Y-%m-%d 00:00:00') AS datetime(6))
FROM festival

-- time: values
SELECT festival.id FROM festival WHERE festival.day > ? AND festival.ticket = ?

-- json: text
SELECT CASE JSON_TYPE(JSON_EXTRACT(festival.details, '$."hall"[0]."name"')) WHEN 'NULL' THEN NULL ELSE JSON_UNQUOTE(JSON_EXTRACT(festival.details, '$."hall"[0]."name"')) END
FROM festival

-- json: document
SELECT JSON_EXTRACT(festival.details, '$."hall"') FROM festival

-- json: integer
SELECT CAST(CASE JSON_TYPE(JSON_EXTRACT(festival.details, '$."seats"')) WHEN 'NULL' THEN NULL ELSE JSON_UNQUOTE(JSON_EXTRACT(festival.details, '$."seats"')) END AS signed)
FROM festival

-- json: decimal
SELECT CAST(CASE JSON_TYPE(JSON_EXTRACT(festival.details, '$."price"')) WHEN 'NULL' THEN NULL ELSE JSON_UNQUOTE(JSON_EXTRACT(festival.details, '$."price"')) END AS decimal(10, 2))
FROM festival

-- json: size
SELECT CASE WHEN JSON_TYPE(JSON_EXTRACT(festival.details, '$."bands"')) = 'ARRAY' THEN JSON_LENGTH(JSON_EXTRACT(festival.details, '$."bands"')) END
FROM festival

-- json: condition
SELECT festival.id
FROM festival
WHERE CASE JSON_TYPE(JSON_EXTRACT(festival.details, '$."open"')) WHEN 'NULL' THEN NULL ELSE JSON_UNQUOTE(JSON_EXTRACT(festival.details, '$."open"')) END = ?
  AND JSON_EXTRACT(festival.details, '$."hall"') IS NOT NULL

-- array: contains
-- is refused: the column stage.tags holds arrays, and mysql has none. Convert its attribute with @Json or @Convert, or store the elements as rows of a table of their own.

-- array: contains all
-- is refused: the column stage.tags holds arrays, and mysql has none. Convert its attribute with @Json or @Convert, or store the elements as rows of a table of their own.

-- array: contains any
-- is refused: the column stage.tags holds arrays, and mysql has none. Convert its attribute with @Json or @Convert, or store the elements as rows of a table of their own.

-- array: size
-- is refused: the column stage.tags holds arrays, and mysql has none. Convert its attribute with @Json or @Convert, or store the elements as rows of a table of their own.

-- array: element
-- is refused: the column stage.tags holds arrays, and mysql has none. Convert its attribute with @Json or @Convert, or store the elements as rows of a table of their own.

-- function of text: upper, lower
SELECT upper(track.name), lower(track.name) FROM track

-- function of text: trim
SELECT trim(track.name), trim(LEADING ? FROM track.name), trim(TRAILING ? FROM track.name) FROM track

-- function of text: trim a character
SELECT trim(BOTH ? FROM track.name), trim(LEADING ? FROM track.name), trim(TRAILING ? FROM track.name)
FROM track

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
SELECT concat(left(track.name, ? - 1), ?, substring(track.name, ? + ?)) FROM track

-- function of text: position
SELECT locate(?, track.name), locate(track.composer, track.name) FROM track

-- function of text: length
SELECT char_length(track.name), octet_length(track.name) FROM track

-- function of numbers: abs, sign
SELECT abs(track.price), sign(track.price) FROM track

-- function of numbers: round
SELECT round(track.price, ?), CASE WHEN abs(track.rating) >= 9e15 THEN track.rating ELSE CAST(round(CAST(track.rating AS decimal(65, 30)), ?) AS double) END,
    CASE WHEN abs(track.rating) >= 9e15 THEN track.rating ELSE CAST(round(CAST(track.rating AS decimal(65, 30)), ?) AS double) END
FROM track

-- function of numbers: floor, ceiling
SELECT floor(track.price), CAST(floor(track.rating) AS double), ceil(track.price), CAST(ceil(track.rating) AS double)
FROM track

-- function of numbers: power
SELECT power(CAST(track.rating AS double), CAST(? AS double)), sqrt(CAST(track.rating AS double)) FROM track

-- function of numbers: logarithm
SELECT exp(CAST(track.rating AS double)), ln(CAST(track.rating AS double)), log10(CAST(track.rating AS double))
FROM track

-- function of numbers: sine
SELECT sin(CAST(track.rating AS double)), cos(CAST(track.rating AS double)), tan(CAST(track.rating AS double))
FROM track

-- function of numbers: arc
SELECT asin(CAST(track.rating AS double)), acos(CAST(track.rating AS double)), atan(CAST(track.rating AS double)),
    atan2(CAST(track.rating AS double), CAST(track.rating AS double))
FROM track

-- function of numbers: angle
SELECT degrees(CAST(track.rating AS double)), radians(CAST(track.rating AS double)) FROM track

-- function of numbers: greatest, least
SELECT greatest(track.rating, CAST(track.price AS double)), least(track.rating, CAST(track.price AS double))
FROM track

-- aggregate: count
SELECT count(*), count(track.composer), count(DISTINCT track.composer) FROM track

-- aggregate: sum
SELECT sum(track.price), sum(track.milliseconds), sum(DISTINCT track.price) FROM track

-- aggregate: average
SELECT avg(CAST(track.rating AS double)), avg(track.price), avg(CAST(track.milliseconds AS double)) FROM track

-- aggregate: least, greatest
SELECT min(track.name), max(track.price) FROM track

-- aggregate: filter
SELECT count(CASE WHEN track.composer IS NULL THEN 1 END), sum(CASE WHEN track.id > ? THEN track.price END)
FROM track

-- aggregate: all, any
SELECT min(track.rating > ?), max(track.rating > ?) FROM track

-- aggregate: deviation
SELECT stddev_pop(CAST(track.rating AS double)), stddev_samp(CAST(track.rating AS double)) FROM track

-- aggregate: variance
SELECT var_pop(CAST(track.rating AS double)), var_samp(CAST(track.rating AS double)) FROM track

-- aggregate: list
SELECT group_concat(track.name SEPARATOR ?) FROM track

-- aggregate: list in an order
SELECT group_concat(CASE WHEN track.id > ? THEN track.name END ORDER BY track.id DESC SEPARATOR ?) FROM track

-- aggregate: percentile
-- is refused: mysql has no percentile_cont(...) (Capability.ORDERED_SET_AGGREGATES). Select the values in their order, and find it in Java.

-- aggregate: mode
-- is refused: mysql has no mode(...) (Capability.ORDERED_SET_AGGREGATES). Select the values in their order, and find it in Java.

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
-- is refused: mysql has no frame of groups (Capability.GROUP_FRAMES). Use rows(...) or range(...) for the frame.

-- window: frame with an exclusion
-- is refused: mysql has no exclusion from a frame (Capability.FRAME_EXCLUSION). Leave exclude(...) out.

-- insert: one row
INSERT INTO artist (id, name) VALUES (?, ?)

-- insert: many rows
INSERT INTO artist (id, name) VALUES (?, ?), (?, ?)

-- insert: defaults
INSERT INTO artist () VALUES ()

-- insert: expressions
INSERT INTO artist (name) VALUES ((SELECT max(album.title) FROM album))

-- insert: null
INSERT INTO track (composer) VALUES (?)

-- insert: select
INSERT INTO album (title, artist_id) SELECT artist.name, artist.id FROM artist

-- insert: returning
-- is refused: MySQL gives no rows back from what changes them: leave returning(...) out, and select the rows.

-- insert: returning of many rows
-- is refused: MySQL gives no rows back from what changes them: leave returning(...) out, and select the rows.

-- insert: conflict, nothing
INSERT INTO artist (id, name) VALUES (?, ?) AS excluded ON DUPLICATE KEY UPDATE id = artist.id

-- insert: conflict, update
INSERT INTO artist (id, name) VALUES (?, ?) AS excluded ON DUPLICATE KEY UPDATE name = excluded.name

-- insert: conflict, computed
INSERT INTO artist (id, name) VALUES (?, ?) AS excluded ON DUPLICATE KEY UPDATE name = concat(artist.name, ?)

-- insert: conflict of many rows
INSERT INTO artist (id, name) VALUES (?, ?), (?, ?) AS excluded ON DUPLICATE KEY UPDATE name = excluded.name

-- insert: conflict of a select
INSERT INTO artist (id, name)
SELECT *
FROM (SELECT album.id, album.title FROM album) AS excluded (id, name)
ON DUPLICATE KEY UPDATE name = excluded.name

-- insert: conflict under a condition
-- is refused: mysql has no condition on the rows that an upsert changes (Capability.CONDITIONAL_UPSERT). Leave where(...) out, and let the expressions of doUpdate(...) give what the row has.

-- insert: conflict, returning
-- is refused: MySQL gives no rows back from what changes them: leave returning(...) out, and select the rows.

-- insert: conflict, nothing, returning
-- is refused: mysql has no RETURNING of the inserted rows alone, where others are left as they are (Capability.RETURNING_OF_INSERTED_ONLY). Leave returning(...) out, and select the rows.

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
UPDATE album, artist SET album.title = artist.name WHERE artist.id = album.artist_id

-- update: from several
UPDATE track, album, artist
SET track.composer = artist.name
WHERE album.id = track.album_id
  AND artist.id = album.artist_id

-- update: returning
-- is refused: MySQL gives no rows back from what changes them: leave returning(...) out, and select the rows.

-- delete: all
DELETE FROM artist

-- delete: some
DELETE FROM artist WHERE artist.id = ?

-- delete: alias
DELETE a FROM artist AS a WHERE a.id = ?

-- delete: using
DELETE FROM album WHERE EXISTS (SELECT 1 FROM artist WHERE artist.id = album.artist_id AND artist.active)

-- delete: subquery of the same table
DELETE FROM track WHERE track.id IN (SELECT t.id FROM track AS t)

-- delete: returning
-- is refused: MySQL gives no rows back from what changes them: leave returning(...) out, and select the rows.

-- flush: insert
INSERT INTO artist (name, active) VALUES (?, ?)

-- flush: insert of defaults
INSERT INTO artist () VALUES ()

-- flush: insert, returning
-- is refused: MySQL gives no rows back from what changes them: leave returning(...) out, and select the rows.

-- flush: insert of many rows
-- is refused: mysql has no arrays to insert from: see insertStrategy()

-- flush: upsert
-- is refused: mysql has no upsert that gives its row back (Capability.UPSERT_RETURNING): updateFound(...), an INSERT and a SELECT do the same in steps.

-- flush: upsert with a version
-- is refused: mysql has no upsert that gives its row back (Capability.UPSERT_RETURNING): updateFound(...), an INSERT and a SELECT do the same in steps.

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
  a_float double,
  a_double double,
  a_decimal decimal(10, 2),
  a_big_integer decimal(20, 0),
  a_char varchar(1),
  a_text varchar(80),
  a_long_text longtext,
  some_bytes longblob,
  many_bytes longblob,
  a_date date,
  a_time time(6),
  a_date_time datetime(6),
  an_instant datetime(6),
  an_offset datetime(6),
  a_duration bigint,
  a_uuid binary(16),
  a_document json,
  a_name longtext,
  an_ordinal integer,
  an_enum enum('NANOSECONDS', 'MICROSECONDS', 'MILLISECONDS', 'SECONDS', 'MINUTES', 'HOURS', 'DAYS')
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin

-- table: arrays
-- is refused: the column stage.tags holds arrays, and mysql has none. Convert its attribute with @Json or @Convert, or store the elements as rows of a table of their own.

-- table: key that the database makes
CREATE TABLE artist (
  id bigint NOT NULL AUTO_INCREMENT,
  name varchar(120) NOT NULL,
  active boolean NOT NULL,
  CONSTRAINT pk_artist PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin

-- table: key of two columns
CREATE TABLE playlist_track (
  playlist_id bigint NOT NULL,
  track_id bigint NOT NULL,
  CONSTRAINT pk_playlist_track PRIMARY KEY (playlist_id, track_id),
  CONSTRAINT fk_playlist_track_playlist_id FOREIGN KEY (playlist_id) REFERENCES playlist (id) ON DELETE CASCADE,
  CONSTRAINT fk_playlist_track_track_id FOREIGN KEY (track_id) REFERENCES track (id) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;
CREATE INDEX ix_playlist_track_track_id ON playlist_track (track_id)

-- table: constraints
CREATE TABLE `order` (
  number bigint NOT NULL,
  code varchar(255) NOT NULL,
  `Odd "name` varchar(20),
  price decimal(10, 2) DEFAULT (0),
  tax decimal(10, 2) GENERATED ALWAYS AS (price * 0.19) STORED,
  artist_id bigint,
  album_id bigint,
  parent bigint,
  CONSTRAINT pk_order PRIMARY KEY (number),
  CONSTRAINT uq_order_code UNIQUE (code),
  CONSTRAINT uq_order_artist_id_album_id UNIQUE (artist_id, album_id),
  CONSTRAINT fk_order_artist_id FOREIGN KEY (artist_id) REFERENCES artist (id) ON DELETE SET NULL,
  CONSTRAINT fk_bought FOREIGN KEY (album_id) REFERENCES album (id) ON DELETE CASCADE ON UPDATE CASCADE,
  CONSTRAINT fk_order_parent FOREIGN KEY (parent) REFERENCES `order` (number),
  CONSTRAINT ck_order_1 CHECK (price >= 0)
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_bin;
CREATE INDEX ix_order_price_code ON `order` (price, code)

-- table: schema
-- needs Capability.SCHEMAS

-- table: drop
DROP TABLE artist

-- table: foreign key
ALTER TABLE `order` ADD CONSTRAINT fk_order_parent FOREIGN KEY (parent) REFERENCES `order` (number)

-- table: drop of a foreign key
ALTER TABLE `order` DROP CONSTRAINT fk_order_parent

-- table: deferred foreign keys
-- are dropped instead

-- table: sequence
-- needs Capability.SEQUENCES

-- table: drop of a sequence
-- needs Capability.SEQUENCES

-- table: enum
-- needs Capability.ENUM_TYPES

-- table: drop of an enum
-- needs Capability.ENUM_TYPES

-- table: transaction that reads
SET SESSION TRANSACTION READ ONLY

-- table: prepared transaction
XA START 'x';
XA END 'x';
XA PREPARE 'x';
XA COMMIT 'x';
XA ROLLBACK 'x';
XA RECOVER

