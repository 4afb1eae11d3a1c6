-- select: columns
SELECT album.id, album.title FROM album

-- select: table
SELECT artist.id, artist.name, artist.active FROM artist

-- select: alias
SELECT a.name AS called FROM artist AS a

-- select: no table
SELECT CAST(? AS integer) FROM rdb$database

-- select: conditions
SELECT album.id
FROM album
WHERE album.title = CAST(? AS varchar(640) character set utf8)
  AND album.artist_id > CAST(? AS bigint)

-- select: distinct
SELECT DISTINCT artist.name FROM artist

-- select: distinct on
-- is refused: firebird has no DISTINCT ON (Capability.DISTINCT_ON). Number the rows with rowNumber() over a window in a subquery, and keep the first of each.

-- select: order
SELECT track.id FROM track ORDER BY track.name, track.rating DESC

-- select: order, nulls first
SELECT track.id FROM track ORDER BY track.rating NULLS FIRST

-- select: order, nulls last
SELECT track.id FROM track ORDER BY track.rating DESC NULLS LAST

-- select: limit
SELECT track.id FROM track ORDER BY track.id FETCH FIRST ? ROWS ONLY

-- select: offset
SELECT track.id FROM track ORDER BY track.id OFFSET ? ROWS

-- select: limit and offset
SELECT track.id FROM track ORDER BY track.id OFFSET ? ROWS FETCH FIRST ? ROWS ONLY

-- select: limit without an order
SELECT track.id FROM track FETCH FIRST ? ROWS ONLY

-- select: limit of a distinct
SELECT DISTINCT artist.name FROM artist FETCH FIRST ? ROWS ONLY

-- select: limit of none
SELECT track.id FROM track FETCH FIRST 0 ROWS ONLY

-- select: after a row
SELECT track.id
FROM track
WHERE track.name >= CAST(? AS varchar(800) character set utf8)
  AND (track.name > CAST(? AS varchar(800) character set utf8) OR track.name = CAST(? AS varchar(800) character set utf8) AND track.id > CAST(? AS bigint))
ORDER BY track.name, track.id
FETCH FIRST ? ROWS ONLY

-- select: group
SELECT album.artist_id, count(*) FROM album GROUP BY album.artist_id HAVING count(*) > CAST(? AS bigint)

-- select: rollup
-- is refused: firebird has no grouping(...) (Capability.GROUPING_SETS). Send one statement for each way to group.

-- select: cube
-- is refused: firebird has no grouping(...) (Capability.GROUPING_SETS). Send one statement for each way to group.

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
-- is refused: firebird has no LATERAL (Capability.LATERAL). Use a subquery among the columns, or rows numbered by a window.

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
    SELECT album.id
    FROM album
    ORDER BY album.id
    FETCH FIRST ? ROWS ONLY
)

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
-- is refused: firebird has no WITH of a statement that changes rows (Capability.CHANGES_IN_WITH). Send that statement by itself, and give its rows to the next.

-- combination: union
SELECT artist.name FROM artist UNION SELECT album.title FROM album

-- combination: union all
SELECT artist.name FROM artist UNION ALL SELECT album.title FROM album

-- combination: intersect
-- is refused: firebird has no INTERSECT (Capability.INTERSECT_AND_EXCEPT). Ask with exists(...), or its not(), for the rows of the other SELECT.

-- combination: intersect all
-- is refused: firebird has no INTERSECT ALL (Capability.SET_OPERATIONS_ALL). Combine without ALL, which counts equal rows once.

-- combination: except
-- is refused: firebird has no EXCEPT (Capability.INTERSECT_AND_EXCEPT). Ask with exists(...), or its not(), for the rows of the other SELECT.

-- combination: except all
-- is refused: firebird has no EXCEPT ALL (Capability.SET_OPERATIONS_ALL). Combine without ALL, which counts equal rows once.

-- combination: in an order
SELECT artist.name
FROM artist
UNION
SELECT album.title
FROM album
ORDER BY 1
OFFSET ? ROWS
FETCH FIRST ? ROWS ONLY

-- combination: nested
-- is refused: firebird has no EXCEPT (Capability.INTERSECT_AND_EXCEPT). Ask with exists(...), or its not(), for the rows of the other SELECT.

-- combination: as a table
SELECT names.name FROM (SELECT artist.name FROM artist UNION SELECT album.title FROM album) AS names

-- lock: for update
SELECT album.title FROM album WHERE album.id = CAST(? AS bigint) FOR UPDATE WITH LOCK

-- lock: for update, no wait
-- is refused: firebird has no FOR UPDATE that does not wait (Capability.ROW_LOCKS_WITHOUT_WAITING). Leave noWait() or skipLocked() out, and set a timeout.

-- lock: for update, skip locked
-- is refused: firebird has no FOR UPDATE that does not wait (Capability.ROW_LOCKS_WITHOUT_WAITING). Leave noWait() or skipLocked() out, and set a timeout.

-- lock: for update, limit
SELECT album.title FROM album WHERE album.id = CAST(? AS bigint) FETCH FIRST ? ROWS ONLY FOR UPDATE WITH LOCK

-- lock: for update, of a table
-- is refused: firebird has no lock on rows of several tables (Capability.ROW_LOCKS_OF_JOINS). Choose the rows in a subquery, and lock them around it: where(id.in(select(...))).

-- lock: for update, if possible of a table
-- is refused: firebird has no lock on rows of several tables (Capability.ROW_LOCKS_OF_JOINS). Choose the rows in a subquery, and lock them around it: where(id.in(select(...))).

-- lock: for share
-- is refused: firebird has no FOR SHARE (Capability.SHARED_ROW_LOCKS). Use forUpdate().

-- lock: for share, skip locked
-- is refused: firebird has no FOR SHARE (Capability.SHARED_ROW_LOCKS). Use forUpdate().

-- lock: outer join
-- is refused: firebird has no lock on rows of several tables (Capability.ROW_LOCKS_OF_JOINS). Choose the rows in a subquery, and lock them around it: where(id.in(select(...))).

-- lock: distinct
-- is refused: firebird has no FOR UPDATE of rows that DISTINCT, GROUP BY or an aggregate puts together (Capability.ROW_LOCKS_OF_GROUPS). Choose the rows in a subquery, and lock them around it: where(id.in(select(...))).

-- lock: window
-- is refused: firebird has no FOR UPDATE beside a function over a window (Capability.ROW_LOCKS_OF_WINDOWS). Choose the rows in a subquery, and lock them around it: where(id.in(select(...))).

-- lock: subquery
-- is refused: firebird has no lock on rows of chosen, which a subquery reads (Capability.ROW_LOCKS_OF_SUBQUERIES). Lock the rows of the tables behind it before you read: select(...) from a Table.named(...).

-- text: condition
SELECT track.id FROM track WHERE track.price > CAST(? AS integer)

-- text: expression
SELECT price * CAST(? AS double precision) FROM track

-- text: statement
SELECT name FROM artist WHERE id IN (CAST(? AS bigint), CAST(? AS bigint))

-- condition: equal
SELECT track.id FROM track WHERE track.name = CAST(? AS varchar(800) character set utf8)

-- condition: not equal
SELECT track.id FROM track WHERE track.name <> CAST(? AS varchar(800) character set utf8)

-- condition: less
SELECT track.id FROM track WHERE track.rating < CAST(? AS double precision)

-- condition: less or equal
SELECT track.id FROM track WHERE track.rating <= track.rating + CAST(? AS double precision)

-- condition: greater
SELECT track.id FROM track WHERE track.price > CAST(? AS numeric(18, 10))

-- condition: greater or equal
SELECT track.id FROM track WHERE track.milliseconds >= CAST(? AS integer)

-- condition: between
SELECT track.id FROM track WHERE track.milliseconds BETWEEN CAST(? AS integer) AND CAST(? AS integer)

-- condition: distinct
SELECT track.id FROM track WHERE track.composer IS DISTINCT FROM CAST(? AS varchar(880) character set utf8)

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
WHERE track.name = CAST(? AS varchar(800) character set utf8)
  AND (track.id > CAST(? AS bigint) OR track.composer IS NULL)

-- condition: or
SELECT track.id
FROM track
WHERE track.name = CAST(? AS varchar(800) character set utf8)
  OR track.id > CAST(? AS bigint)
  AND track.composer IS NULL

-- condition: not
SELECT track.id
FROM track
WHERE NOT (track.name = CAST(? AS varchar(800) character set utf8) OR track.id > CAST(? AS bigint))

-- condition: like
SELECT track.id FROM track WHERE track.name LIKE CAST(? AS varchar(8191) character set utf8) ESCAPE '\'

-- condition: not like
SELECT track.id FROM track WHERE track.name NOT LIKE CAST(? AS varchar(8191) character set utf8) ESCAPE '\'

-- condition: ilike
SELECT track.id
FROM track
WHERE lower(track.name) LIKE lower(CAST(? AS varchar(8191) character set utf8)) ESCAPE '\'

-- condition: not ilike
SELECT track.id
FROM track
WHERE lower(track.name) NOT LIKE lower(CAST(? AS varchar(8191) character set utf8)) ESCAPE '\'

-- condition: begins with
SELECT track.id FROM track WHERE track.name LIKE CAST(? AS varchar(8191) character set utf8) ESCAPE '\'

-- condition: ends with
SELECT track.id FROM track WHERE track.name LIKE CAST(? AS varchar(8191) character set utf8) ESCAPE '\'

-- condition: contains
SELECT track.id FROM track WHERE track.name LIKE CAST(? AS varchar(8191) character set utf8) ESCAPE '\'

-- condition: boolean column
SELECT artist.id FROM artist WHERE artist.active

-- condition: boolean column, not
SELECT artist.id FROM artist WHERE NOT artist.active

-- condition: boolean column, value
SELECT artist.id FROM artist WHERE artist.active = CAST(? AS boolean)

-- condition: keys
-- needs Capability.KEY_ARRAYS

-- condition: selected
SELECT track.name = CAST(? AS varchar(800) character set utf8), artist.active IS NULL
FROM track
CROSS JOIN artist

-- row: equal
SELECT track.id FROM track WHERE (track.id = CAST(? AS bigint) AND track.album_id = CAST(? AS bigint))

-- row: not equal
SELECT track.id FROM track WHERE (track.id <> CAST(? AS bigint) OR track.album_id <> CAST(? AS bigint))

-- row: less
SELECT track.id
FROM track
WHERE (track.id < CAST(? AS bigint) OR (track.id = CAST(? AS bigint) AND (track.album_id < CAST(? AS bigint))))

-- row: greater or equal
SELECT track.id
FROM track
WHERE (track.name > CAST(? AS varchar(800) character set utf8) OR (track.name = CAST(? AS varchar(800) character set utf8) AND (track.album_id > CAST(? AS bigint) OR (track.album_id = CAST(? AS bigint) AND (track.id >= CAST(? AS bigint))))))

-- row: in
SELECT track.id
FROM track
WHERE ((track.id = CAST(? AS bigint) AND track.album_id = CAST(? AS bigint)) OR (track.id = CAST(? AS bigint) AND track.album_id = CAST(? AS bigint)))

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
SELECT track.milliseconds + CAST(? AS integer) FROM track

-- calculation: minus
SELECT track.milliseconds - (track.milliseconds - CAST(? AS integer)) FROM track

-- calculation: times
SELECT CAST(track.price AS double precision) * (track.price + CAST(? AS numeric(18, 10))) FROM track

-- calculation: divided, whole
SELECT track.milliseconds / CAST(? AS integer) FROM track

-- calculation: divided, decimal
SELECT CAST(track.price AS double precision) / CAST(? AS numeric(18, 10)) FROM track

-- calculation: divided, floating
SELECT CAST(track.rating AS double precision) / CAST(? AS double precision) FROM track

-- calculation: remainder, whole
SELECT mod(track.milliseconds, CAST(? AS integer)) FROM track

-- calculation: remainder, decimal
SELECT (track.price - CAST(? AS numeric(18, 10)) * trunc(track.price / CAST(? AS numeric(18, 10)))) FROM track

-- calculation: remainder, floating
SELECT (track.rating - CAST(? AS double precision) * trunc(track.rating / CAST(? AS double precision)))
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
SELECT track.name || CAST(? AS varchar(800) character set utf8) || track.composer FROM track

-- calculation: coalesce
SELECT coalesce(track.composer, CAST(? AS varchar(880) character set utf8)) FROM track

-- calculation: coalesce of several
SELECT coalesce(track.composer, track.name, upper(track.name)) FROM track

-- calculation: case
SELECT CASE WHEN track.milliseconds > CAST(? AS integer) THEN CAST(? AS varchar(8191) character set utf8) WHEN track.rating IS NULL THEN CAST(? AS varchar(8191) character set utf8) ELSE CAST(? AS varchar(8191) character set utf8) END
FROM track

-- calculation: case without else
SELECT CASE WHEN track.milliseconds > CAST(? AS integer) THEN CAST(? AS integer) END FROM track

-- calculation: case of a value
SELECT CASE track.name WHEN CAST(? AS varchar(800) character set utf8) THEN CAST(? AS integer) WHEN CAST(? AS varchar(800) character set utf8) THEN CAST(? AS integer) ELSE CAST(? AS integer) END
FROM track

-- calculation: case of a condition
SELECT CASE WHEN track.rating IS NULL THEN track.name = CAST(? AS varchar(800) character set utf8) ELSE CAST(? AS boolean) END
FROM track

-- calculation: function of the database
SELECT upper(track.name) FROM track

-- time: fields of a date
SELECT extract(year FROM festival."day"), extract(month FROM festival."day"), extract(day FROM festival."day")
FROM festival

-- time: fields of a time
SELECT extract(hour FROM festival.begins), extract(minute FROM festival.begins), CAST(floor(extract(second FROM festival.begins)) AS integer)
FROM festival

-- time: fields of a point in time
SELECT extract(year FROM festival.sold), extract(hour FROM festival.sold), CAST(floor(extract(second FROM festival.sold)) AS integer)
FROM festival

-- time: today
SELECT current_date FROM festival

-- time: now
SELECT current_timestamp FROM festival

-- time: days more
SELECT dateadd(DAY, CAST(? AS integer), festival."day") FROM festival

-- time: months less
SELECT dateadd(DAY, minvalue(extract(DAY FROM festival."day"), extract(DAY FROM dateadd(DAY, -1, dateadd(MONTH, 1, dateadd(MONTH, CAST(? AS integer), dateadd(DAY, 1 - extract(DAY FROM festival."day"), festival."day")))))) - 1, dateadd(MONTH, CAST(? AS integer), dateadd(DAY, 1 - extract(DAY FROM festival."day"), festival."day")))
FROM festival

-- time: days more of a time
SELECT dateadd(DAY, CAST(? AS integer), festival.begins) FROM festival

-- time: months more of a time
SELECT dateadd(DAY, datediff(DAY, CAST(festival.begins AS date), dateadd(DAY, minvalue(extract(DAY FROM CAST(festival.begins AS date)), extract(DAY FROM dateadd(DAY, -1, dateadd(MONTH, 1, dateadd(MONTH, CAST(? AS integer), dateadd(DAY, 1 - extract(DAY FROM CAST(festival.begins AS date)), CAST(festival.begins AS date))))))) - 1, dateadd(MONTH, CAST(? AS integer), dateadd(DAY, 1 - extract(DAY FROM CAST(festival.begins AS date)), CAST(festival.begins AS date))))), festival.begins)
FROM festival

-- time: hours more of a time
SELECT dateadd(SECOND, CAST(? AS integer), festival.begins) FROM festival

-- time: days more of a point in time
SELECT dateadd(DAY, CAST(? AS integer), festival.sold) FROM festival

-- time: months more of a point in time
SELECT dateadd(DAY, datediff(DAY, CAST(festival.sold AS date), dateadd(DAY, minvalue(extract(DAY FROM CAST(festival.sold AS date)), extract(DAY FROM dateadd(DAY, -1, dateadd(MONTH, 1, dateadd(MONTH, CAST(? AS integer), dateadd(DAY, 1 - extract(DAY FROM CAST(festival.sold AS date)), CAST(festival.sold AS date))))))) - 1, dateadd(MONTH, CAST(? AS integer), dateadd(DAY, 1 - extract(DAY FROM CAST(festival.sold AS date)), CAST(festival.sold AS date))))), festival.sold)
FROM festival

-- time: hours less of a point in time
SELECT dateadd(SECOND, CAST(? AS integer), festival.sold) FROM festival

-- time: days between
SELECT datediff(DAY, festival."day", CAST(festival.begins AS date)) FROM festival

-- time: seconds between times
SELECT CAST(trunc(datediff(MILLISECOND, festival.begins, festival.begins) / 1000) AS bigint) FROM festival

-- time: seconds between points in time
SELECT CAST(trunc(datediff(MILLISECOND, festival.sold, festival.sold) / 1000) AS bigint) FROM festival

-- time: first of week, month, year
SELECT dateadd(DAY, -mod(extract(WEEKDAY FROM festival."day") + 6, 7), festival."day"), dateadd(DAY, 1 - extract(DAY FROM festival."day"), festival."day"),
    dateadd(DAY, -extract(YEARDAY FROM festival."day"), festival."day")
FROM festival

-- time: dates
SELECT CAST(festival.begins AS date), CAST(festival.sold AS date) FROM festival

-- time: times cut off
SELECT dateadd(SECOND, datediff(SECOND, CAST(CAST(festival.begins AS date) AS timestamp), festival.begins), CAST(CAST(festival.begins AS date) AS timestamp)),
    dateadd(MINUTE, datediff(MINUTE, CAST(CAST(festival.begins AS date) AS timestamp), festival.begins), CAST(CAST(festival.begins AS date) AS timestamp)),
    dateadd(HOUR, datediff(HOUR, CAST(CAST(festival.begins AS date) AS timestamp), festival.begins), CAST(CAST(festival.begins AS date) AS timestamp)),
    CAST(CAST(festival.begins AS date) AS timestamp)
FROM festival

-- time: points in time cut off
SELECT dateadd(SECOND, datediff(SECOND, CAST(CAST(festival.sold AS date) AS timestamp), festival.sold), CAST(CAST(festival.sold AS date) AS timestamp)),
    dateadd(MINUTE, datediff(MINUTE, CAST(CAST(festival.sold AS date) AS timestamp), festival.sold), CAST(CAST(festival.sold AS date) AS timestamp)),
    dateadd(HOUR, datediff(HOUR, CAST(CAST(festival.sold AS date) AS timestamp), festival.sold), CAST(CAST(festival.sold AS date) AS timestamp)),
    CAST(CAST(festival.sold AS date) AS timestamp)
FROM festival

-- time: values
SELECT festival.id
FROM festival
WHERE festival."day" > CAST(? AS date)
  AND festival.ticket = CAST(? AS char(16) character set octets)

-- json: text
-- is refused: firebird has no way into JSON documents (Capability.JSON_PATHS). Read the whole document, and look in Java.

-- json: document
-- is refused: firebird has no way into JSON documents (Capability.JSON_PATHS). Read the whole document, and look in Java.

-- json: integer
-- is refused: firebird has no way into JSON documents (Capability.JSON_PATHS). Read the whole document, and look in Java.

-- json: decimal
-- is refused: firebird has no way into JSON documents (Capability.JSON_PATHS). Read the whole document, and look in Java.

-- json: size
-- is refused: firebird has no way into JSON documents (Capability.JSON_PATHS). Read the whole document, and look in Java.

-- json: condition
-- is refused: firebird has no way into JSON documents (Capability.JSON_PATHS). Read the whole document, and look in Java.

-- array: contains
-- is refused: the column stage.tags holds arrays, and firebird has none. Convert its attribute with @Json or @Convert, or store the elements as rows of a table of their own.

-- array: contains all
-- is refused: the column stage.tags holds arrays, and firebird has none. Convert its attribute with @Json or @Convert, or store the elements as rows of a table of their own.

-- array: contains any
-- is refused: the column stage.tags holds arrays, and firebird has none. Convert its attribute with @Json or @Convert, or store the elements as rows of a table of their own.

-- array: size
-- is refused: the column stage.tags holds arrays, and firebird has none. Convert its attribute with @Json or @Convert, or store the elements as rows of a table of their own.

-- array: element
-- is refused: the column stage.tags holds arrays, and firebird has none. Convert its attribute with @Json or @Convert, or store the elements as rows of a table of their own.

-- function of text: upper, lower
SELECT upper(track.name), lower(track.name) FROM track

-- function of text: trim
SELECT trim(track.name), trim(LEADING CAST(? AS varchar(8191) character set utf8) FROM track.name), trim(TRAILING CAST(? AS varchar(8191) character set utf8) FROM track.name)
FROM track

-- function of text: trim a character
SELECT trim(BOTH CAST(? AS varchar(8191) character set utf8) FROM track.name), trim(LEADING CAST(? AS varchar(8191) character set utf8) FROM track.name),
    trim(TRAILING CAST(? AS varchar(8191) character set utf8) FROM track.name)
FROM track

-- function of text: substring
SELECT substring(track.name FROM CAST(? AS integer)), substring(track.name FROM CAST(? AS integer) FOR CAST(? AS integer))
FROM track

-- function of text: left, right
SELECT left(track.name, CAST(? AS integer)), right(track.name, CAST(? AS integer)) FROM track

-- function of text: pad
SELECT lpad(track.name, CAST(? AS integer), CAST(? AS varchar(8191) character set utf8)), rpad(track.name, CAST(? AS integer), CAST(? AS varchar(8191) character set utf8))
FROM track

-- function of text: repeat
SELECT rpad('', char_length(track.name) * CAST(? AS integer), track.name) FROM track

-- function of text: replace
SELECT replace(track.name, CAST(? AS varchar(8191) character set utf8), CAST(? AS varchar(800) character set utf8))
FROM track

-- function of text: overlay
SELECT (substring(track.name FROM 1 FOR CAST(? AS integer) - 1) || CAST(? AS varchar(8191) character set utf8) || substring(track.name FROM CAST(? AS integer) + CAST(? AS integer)))
FROM track

-- function of text: position
SELECT position(CAST(? AS varchar(800) character set utf8) IN track.name), position(track.composer IN track.name)
FROM track

-- function of text: length
SELECT char_length(track.name), octet_length(track.name) FROM track

-- function of numbers: abs, sign
SELECT abs(track.price), sign(track.price) FROM track

-- function of numbers: round
SELECT round(track.price, CAST(? AS integer)), round(track.rating, CAST(? AS integer)), round(track.rating, CAST(? AS integer))
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
SELECT (CAST(track.rating AS double precision) * (180e0 / pi())), (CAST(track.rating AS double precision) * (pi() / 180e0))
FROM track

-- function of numbers: greatest, least
SELECT maxvalue(track.rating, CAST(track.price AS double precision)), minvalue(track.rating, CAST(track.price AS double precision))
FROM track

-- aggregate: count
SELECT count(*), count(track.composer), count(DISTINCT track.composer) FROM track

-- aggregate: sum
SELECT sum(track.price), sum(track.milliseconds), sum(DISTINCT track.price) FROM track

-- aggregate: average
SELECT avg(CAST(CAST(track.rating AS double precision) AS double precision)), avg(CAST(track.price AS double precision)),
    avg(CAST(CAST(track.milliseconds AS double precision) AS double precision))
FROM track

-- aggregate: least, greatest
SELECT min(track.name), max(track.price) FROM track

-- aggregate: filter
SELECT count(CASE WHEN track.composer IS NULL THEN 1 END), sum(CASE WHEN track.id > CAST(? AS bigint) THEN track.price END)
FROM track

-- aggregate: all, any
SELECT min(track.rating > CAST(? AS double precision)), max(track.rating > CAST(? AS double precision))
FROM track

-- aggregate: deviation
SELECT stddev_pop(CAST(track.rating AS double precision)), stddev_samp(CAST(track.rating AS double precision))
FROM track

-- aggregate: variance
SELECT var_pop(CAST(track.rating AS double precision)), var_samp(CAST(track.rating AS double precision))
FROM track

-- aggregate: list
SELECT list(track.name, CAST(? AS varchar(800) character set utf8)) FROM track

-- aggregate: list in an order
-- is refused: firebird has no listAgg(...) in an order (Capability.ORDERED_LISTS). Select the texts in their order, and join them in Java.

-- aggregate: percentile
-- is refused: firebird has no percentile_cont(...) (Capability.ORDERED_SET_AGGREGATES). Select the values in their order, and find it in Java.

-- aggregate: mode
-- is refused: firebird has no mode(...) (Capability.ORDERED_SET_AGGREGATES). Select the values in their order, and find it in Java.

-- window: all rows
SELECT count(*) OVER () FROM rdb$database

-- window: rank
SELECT row_number() OVER (PARTITION BY track.album_id ORDER BY track.id), rank() OVER (PARTITION BY track.album_id ORDER BY track.id),
    dense_rank() OVER (PARTITION BY track.album_id ORDER BY track.id)
FROM track

-- window: distribution
-- is refused: firebird has no percent_rank(...) (Capability.DISTRIBUTIONS). Select the rows in their order, and compute it in Java.

-- window: other rows
SELECT lag(track.name) OVER (PARTITION BY track.album_id ORDER BY track.id), lead(track.name, CAST(? AS integer)) OVER (PARTITION BY track.album_id ORDER BY track.id)
FROM track

-- window: rows of the frame
SELECT first_value(track.name) OVER (PARTITION BY track.album_id ORDER BY track.id), last_value(track.name) OVER (PARTITION BY track.album_id ORDER BY track.id),
    nth_value(track.name, CAST(? AS integer)) OVER (PARTITION BY track.album_id ORDER BY track.id)
FROM track

-- window: aggregate
SELECT sum(track.price) OVER (PARTITION BY track.album_id ORDER BY track.id) FROM track

-- window: frame of rows
-- is refused: firebird has no frame of a window (Capability.WINDOW_FRAMES). Leave the frame out: it goes from the first row to the current one and its peers.

-- window: frame of a range
-- is refused: firebird has no frame of a window (Capability.WINDOW_FRAMES). Leave the frame out: it goes from the first row to the current one and its peers.

-- window: frame of groups
-- is refused: firebird has no frame of a window (Capability.WINDOW_FRAMES). Leave the frame out: it goes from the first row to the current one and its peers.

-- window: frame with an exclusion
-- is refused: firebird has no frame of a window (Capability.WINDOW_FRAMES). Leave the frame out: it goes from the first row to the current one and its peers.

-- insert: one row
INSERT INTO artist (id, name) VALUES (?, ?)

-- insert: many rows
INSERT INTO artist (id, name)
SELECT CAST(? AS bigint), CAST(? AS varchar(480) character set utf8)
FROM rdb$database
UNION ALL
SELECT CAST(? AS bigint), CAST(? AS varchar(480) character set utf8)
FROM rdb$database

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
-- is refused: firebird has no RETURNING of any number of rows (Capability.RETURNING_OF_ALL_ROWS). Leave returning(...) out, and select the rows.

-- insert: conflict, nothing
MERGE INTO artist AS artist USING (
    SELECT CAST(? AS bigint), CAST(? AS varchar(480) character set utf8)
    FROM rdb$database
) AS excluded (id, name) ON artist.id = excluded.id WHEN NOT MATCHED THEN INSERT (id, name)
VALUES (excluded.id, excluded.name)

-- insert: conflict, update
MERGE INTO artist AS artist USING (
    SELECT CAST(? AS bigint), CAST(? AS varchar(480) character set utf8)
    FROM rdb$database
) AS excluded (id, name) ON artist.id = excluded.id WHEN MATCHED THEN UPDATE
SET name = excluded.name WHEN NOT MATCHED THEN INSERT (id, name)
VALUES (excluded.id, excluded.name)

-- insert: conflict, computed
MERGE INTO artist AS artist USING (
    SELECT CAST(? AS bigint), CAST(? AS varchar(480) character set utf8)
    FROM rdb$database
) AS excluded (id, name) ON artist.id = excluded.id WHEN MATCHED THEN UPDATE
SET name = artist.name || CAST(? AS varchar(480) character set utf8) WHEN NOT MATCHED THEN INSERT (id, name)
VALUES (excluded.id, excluded.name)

-- insert: conflict of many rows
MERGE INTO artist AS artist USING (
    SELECT CAST(? AS bigint), CAST(? AS varchar(480) character set utf8)
    FROM rdb$database
    UNION ALL
    SELECT CAST(? AS bigint), CAST(? AS varchar(480) character set utf8)
    FROM rdb$database
) AS excluded (id, name) ON artist.id = excluded.id WHEN MATCHED THEN UPDATE
SET name = excluded.name WHEN NOT MATCHED THEN INSERT (id, name)
VALUES (excluded.id, excluded.name)

-- insert: conflict of a select
MERGE INTO artist AS artist USING (SELECT album.id, album.title FROM album) AS excluded (id, name) ON artist.id = excluded.id WHEN MATCHED THEN UPDATE
SET name = excluded.name WHEN NOT MATCHED THEN INSERT (id, name)
VALUES (excluded.id, excluded.name)

-- insert: conflict under a condition
MERGE INTO artist AS artist USING (
    SELECT CAST(? AS bigint), CAST(? AS varchar(480) character set utf8)
    FROM rdb$database
) AS excluded (id, name) ON artist.id = excluded.id WHEN MATCHED
  AND artist.active THEN UPDATE
SET name = excluded.name WHEN NOT MATCHED THEN INSERT (id, name)
VALUES (excluded.id, excluded.name)

-- insert: conflict, returning
-- is refused: firebird has no RETURNING of any number of rows (Capability.RETURNING_OF_ALL_ROWS). Leave returning(...) out, and select the rows.

-- insert: conflict, nothing, returning
-- is refused: firebird has no RETURNING of the inserted rows alone, where others are left as they are (Capability.RETURNING_OF_INSERTED_ONLY). Leave returning(...) out, and select the rows.

-- update: values
UPDATE artist SET name = ? WHERE artist.id = CAST(? AS bigint)

-- update: expressions
UPDATE track SET price = CAST(track.price AS double precision) * CAST(? AS numeric(18, 10))

-- update: condition
UPDATE artist SET active = artist.name = CAST(? AS varchar(480) character set utf8)

-- update: subquery
UPDATE album SET title = (SELECT max(track.name) FROM track WHERE track.album_id = album.id)

-- update: alias
UPDATE artist AS a SET name = ? WHERE a.id = CAST(? AS bigint)

-- update: from
MERGE INTO album USING artist ON artist.id = album.artist_id WHEN MATCHED THEN UPDATE SET title = artist.name

-- update: from several
-- is refused: This database updates rows by those of one other table. Make one of them all: select(...).join(...).as("name").

-- update: returning
-- is refused: firebird has no RETURNING of any number of rows (Capability.RETURNING_OF_ALL_ROWS). Leave returning(...) out, and select the rows.

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
-- is refused: firebird has no RETURNING of any number of rows (Capability.RETURNING_OF_ALL_ROWS). Leave returning(...) out, and select the rows.

-- flush: insert
INSERT INTO artist (name, active) VALUES (?, ?)

-- flush: insert of defaults
INSERT INTO artist DEFAULT VALUES

-- flush: insert, returning
INSERT INTO artist (name, active) VALUES (?, ?) RETURNING id

-- flush: insert of many rows
-- is refused: firebird has no arrays to insert from: see insertStrategy()

-- flush: upsert
MERGE INTO playlist AS present USING (SELECT CAST(? AS varchar(120) character set utf8) FROM rdb$database) AS excluded (name) ON present.name = excluded.name WHEN MATCHED THEN UPDATE SET name = excluded.name WHEN NOT MATCHED THEN INSERT (name) VALUES (excluded.name) RETURNING present.id

-- flush: upsert with a version
MERGE INTO setting AS present USING (SELECT CAST(? AS varchar(40) character set utf8), CAST(? AS integer), CAST(? AS date) FROM rdb$database) AS excluded (name, version, made) ON present.name = excluded.name WHEN MATCHED THEN UPDATE SET version = present.version + 1 WHEN NOT MATCHED THEN INSERT (name, version, made) VALUES (excluded.name, excluded.version, excluded.made) RETURNING present.id, present.version

-- flush: update
UPDATE artist SET name = ?, active = ? WHERE id = ?

-- flush: delete
DELETE FROM artist WHERE id = ?

-- flush: select
SELECT id, name, active FROM artist WHERE id = ?

-- flush: keys
SELECT NEXT VALUE FOR artist_seq FROM rdb$database

-- table: types
CREATE TABLE types (
  a_boolean boolean NOT NULL,
  a_byte smallint,
  a_short smallint,
  an_int integer,
  a_long bigint,
  a_float float,
  a_double double precision,
  a_decimal numeric(10, 2),
  a_big_integer numeric(18, 0),
  a_char varchar(1) character set utf8,
  a_text varchar(80) character set utf8,
  a_long_text varchar(1000) character set utf8,
  some_bytes varchar(16) character set octets,
  many_bytes blob,
  a_date date,
  a_time time,
  a_date_time timestamp,
  an_instant timestamp,
  an_offset timestamp,
  a_duration bigint,
  a_uuid char(16) character set octets,
  a_document blob sub_type text character set utf8,
  a_name varchar(1000) character set utf8,
  an_ordinal integer,
  an_enum varchar(12) character set utf8 CHECK (an_enum IN ('NANOSECONDS', 'MICROSECONDS', 'MILLISECONDS', 'SECONDS', 'MINUTES', 'HOURS', 'DAYS'))
)

-- table: arrays
-- is refused: the column stage.tags holds arrays, and firebird has none. Convert its attribute with @Json or @Convert, or store the elements as rows of a table of their own.

-- table: key that the database makes
CREATE TABLE artist (
  id bigint GENERATED BY DEFAULT AS IDENTITY NOT NULL,
  name varchar(120) character set utf8 NOT NULL,
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
  code varchar(255) character set utf8 NOT NULL,
  "Odd ""name" varchar(20) character set utf8,
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
EXECUTE BLOCK AS BEGIN IF (NOT EXISTS (SELECT 1 FROM rdb$generators WHERE rdb$generator_name = 'ORDER_SEQ')) THEN EXECUTE STATEMENT 'CREATE SEQUENCE order_seq START WITH ' || CASE WHEN rdb$get_context('SYSTEM', 'ENGINE_VERSION') STARTING WITH '3.' THEN -49 ELSE 1 END || ' INCREMENT BY 50'; END

-- table: drop of a sequence
EXECUTE BLOCK AS BEGIN IF (EXISTS (SELECT 1 FROM rdb$generators WHERE rdb$generator_name = 'ORDER_SEQ')) THEN EXECUTE STATEMENT 'DROP SEQUENCE order_seq'; END

-- table: enum
-- needs Capability.ENUM_TYPES

-- table: drop of an enum
-- needs Capability.ENUM_TYPES

-- table: transaction that reads
-- needs no statement

-- table: prepared transaction
-- needs Capability.TWO_PHASE_COMMIT

