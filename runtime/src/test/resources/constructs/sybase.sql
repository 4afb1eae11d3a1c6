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
-- is refused: sybase has no DISTINCT ON (Capability.DISTINCT_ON). Number the rows with rowNumber() over a window in a subquery, and keep the first of each.

-- select: order
SELECT track.id FROM track ORDER BY track.name, track.rating DESC

-- select: order, nulls first
SELECT track.id FROM track ORDER BY track.rating

-- select: order, nulls last
SELECT track.id FROM track ORDER BY track.rating DESC

-- select: limit
SELECT track.id FROM track ORDER BY track.id ROWS LIMIT ?

-- select: offset
SELECT track.id FROM track ORDER BY track.id ROWS OFFSET ?

-- select: limit and offset
SELECT track.id FROM track ORDER BY track.id ROWS LIMIT ? OFFSET ?

-- select: limit without an order
SELECT track.id FROM track ROWS LIMIT ?

-- select: limit of a distinct
SELECT DISTINCT artist.name FROM artist ROWS LIMIT ?

-- select: limit of none
SELECT TOP 0 track.id FROM track

-- select: after a row
SELECT track.id
FROM track
WHERE track.name >= ?
  AND (track.name > ? OR track.name = ? AND track.id > ?)
ORDER BY track.name, track.id
ROWS LIMIT ?

-- select: group
SELECT album.artist_id, count_big(*) FROM album GROUP BY album.artist_id HAVING count_big(*) > ?

-- select: rollup
-- is refused: sybase has no grouping(...) (Capability.GROUPING_SETS). Send one statement for each way to group.

-- select: cube
-- is refused: sybase has no grouping(...) (Capability.GROUPING_SETS). Send one statement for each way to group.

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
-- is refused: sybase has no FULL JOIN (Capability.FULL_JOIN). Unite a leftJoin(...) with the rows of album that have no partner.

-- join: cross
SELECT album.id FROM album JOIN artist ON 1 = 1

-- join: lateral
-- is refused: sybase has no LATERAL (Capability.LATERAL). Use a subquery among the columns, or rows numbered by a window.

-- subquery: table
SELECT counts.album_id, counts.tracks
FROM (
    SELECT track.album_id, count_big(*) AS tracks
    FROM track
    GROUP BY track.album_id
) AS counts

-- subquery: scalar
SELECT album.title, (SELECT count_big(*) FROM artist) FROM album

-- subquery: correlated
SELECT album.title FROM album WHERE EXISTS (SELECT track.id FROM track WHERE track.album_id = album.id)

-- subquery: not exists
SELECT album.title FROM album WHERE NOT EXISTS (SELECT track.id FROM track WHERE track.album_id = album.id)

-- subquery: in
SELECT track.id FROM track WHERE track.album_id IN (SELECT album.id FROM album)

-- subquery: not in
SELECT track.id FROM track WHERE track.album_id NOT IN (SELECT album.id FROM album)

-- subquery: in the first
-- is refused: sybase has no order or limit of a subquery (Capability.ORDERED_SUBQUERIES). Send that SELECT by itself, and give its values to the other: column.in(values).

-- subquery: with
-- is refused: sybase has no WITH (Capability.COMMON_TABLES). Name the subquery where it is read: select(...).as("name").

-- subquery: with recursive
-- is refused: sybase has no WITH (Capability.COMMON_TABLES). Name the subquery where it is read: select(...).as("name").

-- subquery: with a change
-- is refused: sybase has no WITH (Capability.COMMON_TABLES). Name the subquery where it is read: select(...).as("name").

-- combination: union
SELECT artist.name FROM artist UNION SELECT album.title FROM album

-- combination: union all
SELECT artist.name FROM artist UNION ALL SELECT album.title FROM album

-- combination: intersect
-- is refused: sybase has no INTERSECT (Capability.INTERSECT_AND_EXCEPT). Ask with exists(...), or its not(), for the rows of the other SELECT.

-- combination: intersect all
-- is refused: sybase has no INTERSECT ALL (Capability.SET_OPERATIONS_ALL). Combine without ALL, which counts equal rows once.

-- combination: except
-- is refused: sybase has no EXCEPT (Capability.INTERSECT_AND_EXCEPT). Ask with exists(...), or its not(), for the rows of the other SELECT.

-- combination: except all
-- is refused: sybase has no EXCEPT ALL (Capability.SET_OPERATIONS_ALL). Combine without ALL, which counts equal rows once.

-- combination: in an order
SELECT artist.name FROM artist UNION SELECT album.title FROM album ORDER BY name ROWS LIMIT ? OFFSET ?

-- combination: nested
-- is refused: sybase has no EXCEPT (Capability.INTERSECT_AND_EXCEPT). Ask with exists(...), or its not(), for the rows of the other SELECT.

-- combination: as a table
SELECT names.name FROM (SELECT artist.name FROM artist UNION SELECT album.title FROM album) AS names

-- lock: for update
-- is refused: sybase has no FOR UPDATE (Capability.ROW_LOCKS). A transaction that writes keeps all others from writing: begin with the write.

-- lock: for update, no wait
-- is refused: sybase has no FOR UPDATE (Capability.ROW_LOCKS). A transaction that writes keeps all others from writing: begin with the write.

-- lock: for update, skip locked
-- is refused: sybase has no FOR UPDATE (Capability.ROW_LOCKS). A transaction that writes keeps all others from writing: begin with the write.

-- lock: for update, limit
-- is refused: sybase has no lock on the rows of a SELECT with a limit (Capability.ROW_LOCKS_OF_LIMITED). Choose the rows in a subquery, and lock them around it: where(id.in(select(...))).

-- lock: for update, of a table
-- is refused: sybase has no FOR UPDATE (Capability.ROW_LOCKS). A transaction that writes keeps all others from writing: begin with the write.

-- lock: for update, if possible of a table
-- is refused: sybase has no FOR UPDATE (Capability.ROW_LOCKS). A transaction that writes keeps all others from writing: begin with the write.

-- lock: for share
-- is refused: sybase has no FOR SHARE (Capability.ROW_LOCKS). A transaction that writes keeps all others from writing: begin with the write.

-- lock: for share, skip locked
-- is refused: sybase has no FOR SHARE (Capability.ROW_LOCKS). A transaction that writes keeps all others from writing: begin with the write.

-- lock: outer join
-- is refused: sybase has no FOR UPDATE (Capability.ROW_LOCKS). A transaction that writes keeps all others from writing: begin with the write.

-- lock: distinct
-- is refused: sybase has no FOR UPDATE (Capability.ROW_LOCKS). A transaction that writes keeps all others from writing: begin with the write.

-- lock: window
-- is refused: sybase has no function over a window (Capability.WINDOWS). Select the rows, and compute it in Java.

-- lock: subquery
-- is refused: sybase has no FOR UPDATE (Capability.ROW_LOCKS). A transaction that writes keeps all others from writing: begin with the write.

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
SELECT track.id
FROM track
WHERE NOT (track.composer IS NULL AND ? IS NULL OR track.composer IS NOT NULL AND ? IS NOT NULL AND track.composer = ?)

-- condition: not distinct
SELECT track.id
FROM track
WHERE (track.composer IS NULL AND track.name IS NULL OR track.composer IS NOT NULL AND track.name IS NOT NULL AND track.composer = track.name)

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
SELECT track.id FROM track WHERE lower(track.name) LIKE lower(?) ESCAPE '\'

-- condition: not ilike
SELECT track.id FROM track WHERE lower(track.name) NOT LIKE lower(?) ESCAPE '\'

-- condition: begins with
SELECT track.id FROM track WHERE track.name LIKE ? ESCAPE '\'

-- condition: ends with
SELECT track.id FROM track WHERE track.name LIKE ? ESCAPE '\'

-- condition: contains
SELECT track.id FROM track WHERE track.name LIKE ? ESCAPE '\'

-- condition: boolean column
SELECT artist.id FROM artist WHERE artist.active = 1

-- condition: boolean column, not
SELECT artist.id FROM artist WHERE NOT (artist.active = 1)

-- condition: boolean column, value
SELECT artist.id FROM artist WHERE artist.active = ?

-- condition: keys
-- needs Capability.KEY_ARRAYS

-- condition: selected
SELECT CASE WHEN track.name = ? THEN 1 WHEN NOT (track.name = ?) THEN 0 END, CASE WHEN artist.active IS NULL THEN 1 ELSE 0 END
FROM track
JOIN artist ON 1 = 1

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
SELECT track.id
FROM track
WHERE ((track.id = ? AND track.album_id = ?) OR (track.id = ? AND track.album_id = ?))

-- row: in a select
SELECT track.id
FROM track
WHERE EXISTS (
    SELECT 1
    FROM (SELECT album.id, album.artist_id FROM album) AS listed (c1, c2)
    WHERE listed.c1 = (track.id)
      AND listed.c2 = (track.album_id)
)

-- row: not in a select
SELECT track.id
FROM track
WHERE NOT EXISTS (
    SELECT 1
    FROM (SELECT album.id, album.artist_id FROM album) AS listed (c1, c2)
    WHERE (listed.c1 = (track.id) OR listed.c1 IS NULL OR (track.id) IS NULL)
      AND (listed.c2 = (track.album_id) OR listed.c2 IS NULL OR (track.album_id) IS NULL)
)

-- calculation: plus
SELECT track.milliseconds + ? FROM track

-- calculation: minus
SELECT track.milliseconds - (track.milliseconds - ?) FROM track

-- calculation: times
SELECT track.price * (track.price + ?) FROM track

-- calculation: divided, whole
SELECT track.milliseconds / ? FROM track

-- calculation: divided, decimal
SELECT track.price / ? FROM track

-- calculation: divided, floating
SELECT track.rating / ? FROM track

-- calculation: remainder, whole
SELECT track.milliseconds % ? FROM track

-- calculation: remainder, decimal
SELECT (track.price - ? * CASE WHEN track.price / ? < 0 THEN ceiling(track.price / ?) ELSE floor(track.price / ?) END)
FROM track

-- calculation: remainder, floating
SELECT (track.rating - ? * CASE WHEN track.rating / ? < 0 THEN ceiling(track.rating / ?) ELSE floor(track.rating / ?) END)
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
SELECT track.name + ? + track.composer FROM track

-- calculation: coalesce
SELECT coalesce(track.composer, ?) FROM track

-- calculation: coalesce of several
SELECT coalesce(track.composer, track.name, upper(track.name)) FROM track

-- calculation: case
SELECT CASE WHEN track.milliseconds > ? THEN CAST(? AS univarchar(8192)) WHEN track.rating IS NULL THEN CAST(? AS univarchar(8192)) ELSE CAST(? AS univarchar(8192)) END
FROM track

-- calculation: case without else
SELECT CASE WHEN track.milliseconds > ? THEN ? END FROM track

-- calculation: case of a value
SELECT CASE track.name WHEN ? THEN ? WHEN ? THEN ? ELSE ? END FROM track

-- calculation: case of a condition
SELECT CASE WHEN track.rating IS NULL THEN CASE WHEN track.name = ? THEN 1 WHEN NOT (track.name = ?) THEN 0 END ELSE ? END
FROM track

-- calculation: function of the database
SELECT upper(track.name) FROM track

-- time: fields of a date
SELECT datepart(year, festival.day), datepart(month, festival.day), datepart(day, festival.day) FROM festival

-- time: fields of a time
SELECT datepart(hour, festival.begins), datepart(minute, festival.begins), datepart(second, festival.begins)
FROM festival

-- time: fields of a point in time
SELECT datepart(year, festival.sold), datepart(hour, festival.sold), datepart(second, festival.sold)
FROM festival

-- time: today
SELECT CAST(getutcdate() AS date) FROM festival

-- time: now
SELECT getutcdate() FROM festival

-- time: days more
SELECT CAST(dateadd(day, ?, festival.day) AS date) FROM festival

-- time: months less
SELECT CAST(dateadd(month, ?, festival.day) AS date) FROM festival

-- time: days more of a time
SELECT dateadd(day, ?, festival.begins) FROM festival

-- time: months more of a time
SELECT dateadd(month, ?, festival.begins) FROM festival

-- time: hours more of a time
SELECT dateadd(second, ?, festival.begins) FROM festival

-- time: days more of a point in time
SELECT dateadd(day, ?, festival.sold) FROM festival

-- time: months more of a point in time
SELECT dateadd(month, ?, festival.sold) FROM festival

-- time: hours less of a point in time
SELECT dateadd(second, ?, festival.sold) FROM festival

-- time: days between
SELECT datediff(day, festival.day, CAST(festival.begins AS date)) FROM festival

-- time: seconds between times
SELECT (CAST(datediff(second, festival.begins, festival.begins) AS bigint) - CASE WHEN festival.begins > festival.begins AND datepart(millisecond, festival.begins) < datepart(millisecond, festival.begins) THEN 1 WHEN festival.begins < festival.begins AND datepart(millisecond, festival.begins) > datepart(millisecond, festival.begins) THEN -1 ELSE 0 END)
FROM festival

-- time: seconds between points in time
SELECT (CAST(datediff(second, festival.sold, festival.sold) AS bigint) - CASE WHEN festival.sold > festival.sold AND datepart(millisecond, festival.sold) < datepart(millisecond, festival.sold) THEN 1 WHEN festival.sold < festival.sold AND datepart(millisecond, festival.sold) > datepart(millisecond, festival.sold) THEN -1 ELSE 0 END)
FROM festival

-- time: first of week, month, year
SELECT CAST(dateadd(day, -((datediff(day, CAST('19000101' AS date), festival.day) % 7 + 7) % 7), festival.day) AS date),
    CAST(dateadd(day, 1 - datepart(day, festival.day), festival.day) AS date), CAST(dateadd(day, 1 - datepart(dayofyear, festival.day), festival.day) AS date)
FROM festival

-- time: dates
SELECT CAST(festival.begins AS date), CAST(festival.sold AS date) FROM festival

-- time: times cut off
SELECT dateadd(millisecond, -datepart(millisecond, festival.begins), festival.begins), dateadd(minute, datediff(minute, CAST(CAST(festival.begins AS date) AS datetime), festival.begins), CAST(CAST(festival.begins AS date) AS datetime)),
    dateadd(hour, datediff(hour, CAST(CAST(festival.begins AS date) AS datetime), festival.begins), CAST(CAST(festival.begins AS date) AS datetime)),
    CAST(CAST(festival.begins AS date) AS datetime)
FROM festival

-- time: points in time cut off
SELECT dateadd(millisecond, -datepart(millisecond, festival.sold), festival.sold), dateadd(minute, datediff(minute, CAST(CAST(festival.sold AS date) AS datetime), festival.sold), CAST(CAST(festival.sold AS date) AS datetime)),
    dateadd(hour, datediff(hour, CAST(CAST(festival.sold AS date) AS datetime), festival.sold), CAST(CAST(festival.sold AS date) AS datetime)),
    CAST(CAST(festival.sold AS date) AS datetime)
FROM festival

-- time: values
SELECT festival.id FROM festival WHERE festival.day > ? AND festival.ticket = ?

-- json: text
-- is refused: sybase has no way into JSON documents (Capability.JSON_PATHS). Read the whole document, and look in Java.

-- json: document
-- is refused: sybase has no way into JSON documents (Capability.JSON_PATHS). Read the whole document, and look in Java.

-- json: integer
-- is refused: sybase has no way into JSON documents (Capability.JSON_PATHS). Read the whole document, and look in Java.

-- json: decimal
-- is refused: sybase has no way into JSON documents (Capability.JSON_PATHS). Read the whole document, and look in Java.

-- json: size
-- is refused: sybase has no way into JSON documents (Capability.JSON_PATHS). Read the whole document, and look in Java.

-- json: condition
-- is refused: sybase has no way into JSON documents (Capability.JSON_PATHS). Read the whole document, and look in Java.

-- array: contains
-- is refused: the column stage.tags holds arrays, and sybase has none. Convert its attribute with @Json or @Convert, or store the elements as rows of a table of their own.

-- array: contains all
-- is refused: the column stage.tags holds arrays, and sybase has none. Convert its attribute with @Json or @Convert, or store the elements as rows of a table of their own.

-- array: contains any
-- is refused: the column stage.tags holds arrays, and sybase has none. Convert its attribute with @Json or @Convert, or store the elements as rows of a table of their own.

-- array: size
-- is refused: the column stage.tags holds arrays, and sybase has none. Convert its attribute with @Json or @Convert, or store the elements as rows of a table of their own.

-- array: element
-- is refused: the column stage.tags holds arrays, and sybase has none. Convert its attribute with @Json or @Convert, or store the elements as rows of a table of their own.

-- function of text: upper, lower
SELECT upper(track.name), lower(track.name) FROM track

-- function of text: trim
-- is refused: sybase has no trim_leading(...) (Capability.STANDARD_FUNCTIONS). Select what it is called with, and compute it in Java.

-- function of text: trim a character
-- is refused: sybase has no trim_both(...) (Capability.STANDARD_FUNCTIONS). Select what it is called with, and compute it in Java.

-- function of text: substring
SELECT substring(track.name, ?, char_length(track.name)), substring(track.name, ?, ?) FROM track

-- function of text: left, right
SELECT left(track.name, ?), right(track.name, ?) FROM track

-- function of text: pad
SELECT CASE WHEN char_length(track.name) >= ? THEN left(track.name, ?) ELSE replicate(?, ? - char_length(track.name)) + track.name END,
    CASE WHEN char_length(track.name) >= ? THEN left(track.name, ?) ELSE track.name + replicate(?, ? - char_length(track.name)) END
FROM track

-- function of text: repeat
SELECT replicate(track.name, ?) FROM track

-- function of text: replace
SELECT str_replace(track.name, ?, ?) FROM track

-- function of text: overlay
SELECT stuff(track.name, ?, ?, CAST(? AS univarchar(8192))) FROM track

-- function of text: position
SELECT charindex(?, track.name), charindex(track.composer, track.name) FROM track

-- function of text: length
-- is refused: sybase has no octet_length(...) (Capability.STANDARD_FUNCTIONS). Select what it is called with, and compute it in Java.

-- function of numbers: abs, sign
SELECT abs(track.price), sign(track.price) FROM track

-- function of numbers: round
SELECT round(track.price, ?), round(track.rating, ?), round(track.rating, ?) FROM track

-- function of numbers: floor, ceiling
SELECT floor(track.price), floor(track.rating), ceiling(track.price), ceiling(track.rating) FROM track

-- function of numbers: power
SELECT power(CAST(track.rating AS double precision), CAST(? AS double precision)), sqrt(CAST(track.rating AS double precision))
FROM track

-- function of numbers: logarithm
SELECT exp(CAST(track.rating AS double precision)), log(CAST(track.rating AS double precision)), log10(CAST(track.rating AS double precision))
FROM track

-- function of numbers: sine
SELECT sin(CAST(track.rating AS double precision)), cos(CAST(track.rating AS double precision)), tan(CAST(track.rating AS double precision))
FROM track

-- function of numbers: arc
SELECT asin(CAST(track.rating AS double precision)), acos(CAST(track.rating AS double precision)), atan(CAST(track.rating AS double precision)),
    atn2(CAST(track.rating AS double precision), CAST(track.rating AS double precision))
FROM track

-- function of numbers: angle
SELECT degrees(CAST(track.rating AS double precision)), radians(CAST(track.rating AS double precision))
FROM track

-- function of numbers: greatest, least
SELECT CASE WHEN track.rating >= CAST(track.price AS double precision) THEN track.rating WHEN track.rating < CAST(track.price AS double precision) THEN CAST(track.price AS double precision) END,
    CASE WHEN track.rating <= CAST(track.price AS double precision) THEN track.rating WHEN track.rating > CAST(track.price AS double precision) THEN CAST(track.price AS double precision) END
FROM track

-- aggregate: count
SELECT count_big(*), count_big(track.composer), count_big(DISTINCT track.composer) FROM track

-- aggregate: sum
SELECT sum(track.price), sum(CAST(track.milliseconds AS bigint)), sum(DISTINCT track.price) FROM track

-- aggregate: average
SELECT avg(CAST(track.rating AS double precision)), avg(track.price), avg(CAST(track.milliseconds AS double precision))
FROM track

-- aggregate: least, greatest
SELECT min(track.name), max(track.price) FROM track

-- aggregate: filter
SELECT count_big(CASE WHEN track.composer IS NULL THEN 1 END), sum(CASE WHEN track.id > ? THEN track.price END)
FROM track

-- aggregate: all, any
SELECT min(CAST(CASE WHEN track.rating > ? THEN 1 WHEN NOT (track.rating > ?) THEN 0 END AS int)), max(CAST(CASE WHEN track.rating > ? THEN 1 WHEN NOT (track.rating > ?) THEN 0 END AS int))
FROM track

-- aggregate: deviation
SELECT stddev_pop(CAST(track.rating AS double precision)), stddev_samp(CAST(track.rating AS double precision))
FROM track

-- aggregate: variance
SELECT var_pop(CAST(track.rating AS double precision)), var_samp(CAST(track.rating AS double precision))
FROM track

-- aggregate: list
-- is refused: sybase has no listagg(...) (Capability.TEXT_AGGREGATE). Select the texts in their order, and join them in Java.

-- aggregate: list in an order
-- is refused: sybase has no listagg(...) (Capability.TEXT_AGGREGATE). Select the texts in their order, and join them in Java.

-- aggregate: percentile
-- is refused: sybase has no percentile_cont(...) (Capability.ORDERED_SET_AGGREGATES). Select the values in their order, and find it in Java.

-- aggregate: mode
-- is refused: sybase has no mode(...) (Capability.ORDERED_SET_AGGREGATES). Select the values in their order, and find it in Java.

-- window: all rows
-- is refused: sybase has no function over a window (Capability.WINDOWS). Select the rows, and compute it in Java.

-- window: rank
-- is refused: sybase has no function over a window (Capability.WINDOWS). Select the rows, and compute it in Java.

-- window: distribution
-- is refused: sybase has no function over a window (Capability.WINDOWS). Select the rows, and compute it in Java.

-- window: other rows
-- is refused: sybase has no function over a window (Capability.WINDOWS). Select the rows, and compute it in Java.

-- window: rows of the frame
-- is refused: sybase has no function over a window (Capability.WINDOWS). Select the rows, and compute it in Java.

-- window: aggregate
-- is refused: sybase has no function over a window (Capability.WINDOWS). Select the rows, and compute it in Java.

-- window: frame of rows
-- is refused: sybase has no function over a window (Capability.WINDOWS). Select the rows, and compute it in Java.

-- window: frame of a range
-- is refused: sybase has no function over a window (Capability.WINDOWS). Select the rows, and compute it in Java.

-- window: frame of groups
-- is refused: sybase has no function over a window (Capability.WINDOWS). Select the rows, and compute it in Java.

-- window: frame with an exclusion
-- is refused: sybase has no function over a window (Capability.WINDOWS). Select the rows, and compute it in Java.

-- insert: one row
SET IDENTITY_INSERT artist ON INSERT INTO artist (id, name) VALUES (?, ?) SET IDENTITY_INSERT artist OFF

-- insert: many rows
SET IDENTITY_INSERT artist ON INSERT INTO artist (id, name)
SELECT ?, CAST(? AS univarchar(8192))
UNION ALL
SELECT ?, CAST(? AS univarchar(8192))
SET IDENTITY_INSERT artist OFF

-- insert: defaults
-- is refused: sybase inserts no row of which no value is given: give id or another column one.

-- insert: expressions
INSERT INTO artist (name) VALUES ((SELECT max(album.title) FROM album))

-- insert: null
INSERT INTO track (composer) VALUES (?)

-- insert: select
INSERT INTO album (title, artist_id) SELECT artist.name, artist.id FROM artist

-- insert: returning
-- is refused: sybase has no RETURNING of id, active (Capability.CHANGED_ROWS). Leave returning(...) out, and select the rows.

-- insert: returning of many rows
-- is refused: sybase has no RETURNING of id (Capability.CHANGED_ROWS). Leave returning(...) out, and select the rows.

-- insert: conflict, nothing
SET IDENTITY_INSERT artist ON MERGE INTO artist AS artist USING (SELECT ?, CAST(? AS univarchar(8192))) AS excluded (id, name) ON artist.id = excluded.id WHEN NOT MATCHED THEN INSERT (id, name)
VALUES (excluded.id, excluded.name)
SET IDENTITY_INSERT artist OFF

-- insert: conflict, update
SET IDENTITY_INSERT artist ON MERGE INTO artist AS artist USING (SELECT ?, CAST(? AS univarchar(8192))) AS excluded (id, name) ON artist.id = excluded.id WHEN MATCHED THEN UPDATE
SET name = excluded.name WHEN NOT MATCHED THEN INSERT (id, name)
VALUES (excluded.id, excluded.name)
SET IDENTITY_INSERT artist OFF

-- insert: conflict, computed
SET IDENTITY_INSERT artist ON MERGE INTO artist AS artist USING (SELECT ?, CAST(? AS univarchar(8192))) AS excluded (id, name) ON artist.id = excluded.id WHEN MATCHED THEN UPDATE
SET name = artist.name + ? WHEN NOT MATCHED THEN INSERT (id, name)
VALUES (excluded.id, excluded.name)
SET IDENTITY_INSERT artist OFF

-- insert: conflict of many rows
SET IDENTITY_INSERT artist ON MERGE INTO artist AS artist USING (
    SELECT ?, CAST(? AS univarchar(8192))
    UNION ALL
    SELECT ?, CAST(? AS univarchar(8192))
) AS excluded (id, name) ON artist.id = excluded.id WHEN MATCHED THEN UPDATE
SET name = excluded.name WHEN NOT MATCHED THEN INSERT (id, name)
VALUES (excluded.id, excluded.name)
SET IDENTITY_INSERT artist OFF

-- insert: conflict of a select
SET IDENTITY_INSERT artist ON MERGE INTO artist AS artist USING (SELECT album.id, album.title FROM album) AS excluded (id, name) ON artist.id = excluded.id WHEN MATCHED THEN UPDATE
SET name = excluded.name WHEN NOT MATCHED THEN INSERT (id, name)
VALUES (excluded.id, excluded.name)
SET IDENTITY_INSERT artist OFF

-- insert: conflict under a condition
SET IDENTITY_INSERT artist ON MERGE INTO artist AS artist USING (SELECT ?, CAST(? AS univarchar(8192))) AS excluded (id, name) ON artist.id = excluded.id WHEN MATCHED
  AND artist.active = 1 THEN UPDATE
SET name = excluded.name WHEN NOT MATCHED THEN INSERT (id, name)
VALUES (excluded.id, excluded.name)
SET IDENTITY_INSERT artist OFF

-- insert: conflict, returning
-- is refused: sybase has no RETURNING of any number of rows (Capability.RETURNING_OF_ALL_ROWS). Leave returning(...) out, and select the rows.

-- insert: conflict, nothing, returning
-- is refused: sybase has no RETURNING of the inserted rows alone, where others are left as they are (Capability.RETURNING_OF_INSERTED_ONLY). Leave returning(...) out, and select the rows.

-- update: values
UPDATE artist SET name = ? WHERE artist.id = ?

-- update: expressions
UPDATE track SET price = track.price * ?

-- update: condition
UPDATE artist SET active = CASE WHEN artist.name = ? THEN 1 WHEN NOT (artist.name = ?) THEN 0 END

-- update: subquery
UPDATE album SET title = (SELECT max(track.name) FROM track WHERE track.album_id = album.id)

-- update: alias
-- is refused: sybase changes rows of a table under its own name alone: leave as(a) out of the statement that changes them.

-- update: from
UPDATE album SET title = artist.name FROM album, artist WHERE artist.id = album.artist_id

-- update: from several
UPDATE track
SET composer = artist.name
FROM track, album, artist
WHERE album.id = track.album_id
  AND artist.id = album.artist_id

-- update: returning
-- is refused: sybase has no RETURNING of id (Capability.CHANGED_ROWS). Leave returning(...) out, and select the rows.

-- delete: all
DELETE FROM artist

-- delete: some
DELETE FROM artist WHERE artist.id = ?

-- delete: alias
-- is refused: sybase changes rows of a table under its own name alone: leave as(a) out of the statement that changes them.

-- delete: using
DELETE FROM album WHERE EXISTS (SELECT 1 FROM artist WHERE artist.id = album.artist_id AND artist.active = 1)

-- delete: subquery of the same table
DELETE FROM track WHERE track.id IN (SELECT t.id FROM track AS t)

-- delete: returning
-- is refused: sybase has no RETURNING of id (Capability.CHANGED_ROWS). Leave returning(...) out, and select the rows.

-- flush: insert
INSERT INTO artist (name, active) VALUES (?, ?)

-- flush: insert of defaults
-- is refused: sybase inserts no row of which no value is given: give id or another column one.

-- flush: insert, returning
INSERT INTO artist (name, active) VALUES (?, ?) /* RETURNING id */

-- flush: insert of many rows
-- is refused: sybase has no arrays to insert from: see insertStrategy()

-- flush: upsert
-- is refused: sybase has no upsert that gives its row back (Capability.UPSERT_RETURNING): updateFound(...), an INSERT and a SELECT do the same in steps.

-- flush: upsert with a version
-- is refused: sybase has no upsert that gives its row back (Capability.UPSERT_RETURNING): updateFound(...), an INSERT and a SELECT do the same in steps.

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
  a_boolean bit NOT NULL,
  a_byte smallint NULL,
  a_short smallint NULL,
  an_int int NULL,
  a_long bigint NULL,
  a_float real NULL,
  a_double double precision NULL,
  a_decimal numeric(10, 2) NULL,
  a_big_integer numeric(20, 0) NULL,
  a_char univarchar(1) NULL,
  a_text univarchar(80) NULL,
  a_long_text univarchar(255) NULL,
  some_bytes image NULL,
  many_bytes image NULL,
  a_date date NULL,
  a_time time NULL,
  a_date_time datetime NULL,
  an_instant datetime NULL,
  an_offset datetime NULL,
  a_duration bigint NULL,
  a_uuid char(36) NULL,
  a_document unitext NULL,
  a_name univarchar(255) NULL,
  an_ordinal int NULL,
  an_enum univarchar(12) NULL CHECK (an_enum IN ('NANOSECONDS', 'MICROSECONDS', 'MILLISECONDS', 'SECONDS', 'MINUTES', 'HOURS', 'DAYS'))
)

-- table: arrays
-- is refused: the column stage.tags holds arrays, and sybase has none. Convert its attribute with @Json or @Convert, or store the elements as rows of a table of their own.

-- table: key that the database makes
CREATE TABLE artist (
  id bigint IDENTITY,
  name univarchar(120) NOT NULL,
  active bit NOT NULL,
  CONSTRAINT pk_artist PRIMARY KEY (id)
)

-- table: key of two columns
-- is refused: the foreign key of playlist_track to playlist says ON DELETE CASCADE, which sybase can't (Capability.DELETE_CASCADES). Leave onDelete out, and let the session delete the rows that refer to it.

-- table: constraints
-- is refused: the foreign key of order to artist says ON DELETE SET NULL, which sybase can't (Capability.DELETE_CASCADES). Leave onDelete out, and let the session delete the rows that refer to it.

-- table: schema
-- needs Capability.SCHEMAS

-- table: drop
DROP TABLE artist

-- table: foreign key
ALTER TABLE "order" ADD CONSTRAINT fk_order_parent FOREIGN KEY (parent) REFERENCES "order" (number)

-- table: drop of a foreign key
ALTER TABLE "order" DROP CONSTRAINT fk_order_parent

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
-- needs no statement

-- table: prepared transaction
-- needs Capability.TWO_PHASE_COMMIT

