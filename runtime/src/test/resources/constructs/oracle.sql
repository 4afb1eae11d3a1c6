-- select: columns
SELECT album.id, album.title FROM album

-- select: table
SELECT artist.id, artist.name, artist.active FROM artist

-- select: alias
SELECT a.name AS called FROM artist a

-- select: no table
SELECT ? FROM dual

-- select: conditions
SELECT album.id FROM album WHERE album.title = ? AND album.artist_id > ?

-- select: distinct
SELECT DISTINCT artist.name FROM artist

-- select: distinct on
-- is refused: oracle has no DISTINCT ON (Capability.DISTINCT_ON). Number the rows with rowNumber() over a window in a subquery, and keep the first of each.

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
SELECT track.id FROM track ORDER BY track.id OFFSET ? ROWS FETCH NEXT ? ROWS ONLY

-- select: limit without an order
SELECT track.id FROM track FETCH FIRST ? ROWS ONLY

-- select: limit of a distinct
SELECT DISTINCT artist.name FROM artist FETCH FIRST ? ROWS ONLY

-- select: limit of none
SELECT track.id FROM track FETCH FIRST 0 ROWS ONLY

-- select: after a row
SELECT track.id
FROM track
WHERE track.name >= ?
  AND (track.name > ? OR track.name = ? AND track.id > ?)
ORDER BY track.name, track.id
FETCH FIRST ? ROWS ONLY

-- select: group
SELECT album.artist_id, count(*) FROM album GROUP BY album.artist_id HAVING count(*) > ?

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
SELECT album.title, tracks.name FROM album JOIN track tracks ON tracks.album_id = album.id

-- join: path through pairs
SELECT playlist.name, tracks.name
FROM playlist
LEFT JOIN playlist_track ON playlist_track.playlist_id = playlist.id
LEFT JOIN track tracks ON tracks.id = playlist_track.track_id

-- join: itself
SELECT employee.name, manager.name
FROM employee
LEFT JOIN employee manager ON manager.id = employee.reports_to

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
    FETCH FIRST ? ROWS ONLY
) longest ON 1 = 1

-- subquery: table
SELECT counts.album_id, counts.tracks
FROM (
    SELECT track.album_id, count(*) AS tracks
    FROM track
    GROUP BY track.album_id
) counts

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
    WHERE album.artist_id = ?
)
SELECT rock.title
FROM rock

-- subquery: with recursive
WITH chain (id, name) AS (
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
-- is refused: oracle has no WITH of a statement that changes rows (Capability.CHANGES_IN_WITH). Send that statement by itself, and give its rows to the next.

-- combination: union
SELECT artist.name FROM artist UNION SELECT album.title FROM album

-- combination: union all
SELECT artist.name FROM artist UNION ALL SELECT album.title FROM album

-- combination: intersect
SELECT artist.name FROM artist INTERSECT SELECT album.title FROM album

-- combination: intersect all
-- is refused: oracle has no INTERSECT ALL (Capability.SET_OPERATIONS_ALL). Combine without ALL, which counts equal rows once.

-- combination: except
SELECT artist.name FROM artist MINUS SELECT album.title FROM album

-- combination: except all
-- is refused: oracle has no EXCEPT ALL (Capability.SET_OPERATIONS_ALL). Combine without ALL, which counts equal rows once.

-- combination: in an order
SELECT artist.name
FROM artist
UNION
SELECT album.title
FROM album
ORDER BY name
OFFSET ? ROWS
FETCH NEXT ? ROWS ONLY

-- combination: nested
SELECT *
FROM (
    SELECT artist.name
    FROM artist
    UNION ALL
    SELECT *
    FROM (
        SELECT album.title
        FROM album
        ORDER BY album.id
        FETCH FIRST ? ROWS ONLY
    )
) MINUS
SELECT *
FROM (
    SELECT artist.name
    FROM artist
    INTERSECT
    SELECT album.title
    FROM album
)

-- combination: as a table
SELECT names.name FROM (SELECT artist.name FROM artist UNION SELECT album.title FROM album) names

-- lock: for update
SELECT album.title FROM album WHERE album.id = ? FOR UPDATE

-- lock: for update, no wait
SELECT album.title FROM album WHERE album.id = ? FOR UPDATE NOWAIT

-- lock: for update, skip locked
SELECT album.title FROM album WHERE album.id = ? FOR UPDATE SKIP LOCKED

-- lock: for update, limit
-- is refused: oracle has no lock on the rows of a SELECT with a limit (Capability.ROW_LOCKS_OF_LIMITED). Choose the rows in a subquery, and lock them around it: where(id.in(select(...))).

-- lock: for update, of a table
SELECT album.title, artist.name FROM album JOIN artist ON artist.id = album.artist_id FOR UPDATE OF album.id

-- lock: for update, if possible of a table
SELECT album.title, artist.name FROM album JOIN artist ON artist.id = album.artist_id FOR UPDATE OF album.id

-- lock: for share
-- is refused: oracle has no FOR SHARE (Capability.SHARED_ROW_LOCKS). Use forUpdate().

-- lock: for share, skip locked
-- is refused: oracle has no FOR SHARE (Capability.SHARED_ROW_LOCKS). Use forUpdate().

-- lock: outer join
SELECT track.id, album.title FROM track LEFT JOIN album ON album.id = track.album_id FOR UPDATE

-- lock: distinct
-- is refused: oracle has no FOR UPDATE of rows that DISTINCT, GROUP BY or an aggregate puts together (Capability.ROW_LOCKS_OF_GROUPS). Choose the rows in a subquery, and lock them around it: where(id.in(select(...))).

-- lock: window
-- is refused: oracle has no FOR UPDATE beside a function over a window (Capability.ROW_LOCKS_OF_WINDOWS). Choose the rows in a subquery, and lock them around it: where(id.in(select(...))).

-- lock: subquery
-- is refused: oracle has no lock on rows of chosen, which a subquery reads (Capability.ROW_LOCKS_OF_SUBQUERIES). Lock the rows of the tables behind it before you read: select(...) from a Table.named(...).

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
SELECT track.id FROM track WHERE decode(track.composer, ?, 0, 1) = 1

-- condition: not distinct
SELECT track.id FROM track WHERE decode(track.composer, track.name, 1, 0) = 1

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
CROSS JOIN artist

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
SELECT trunc(track.milliseconds / ?) FROM track

-- calculation: divided, decimal
SELECT track.price / ? FROM track

-- calculation: divided, floating
SELECT track.rating / ? FROM track

-- calculation: remainder, whole
SELECT mod(track.milliseconds, ?) FROM track

-- calculation: remainder, decimal
SELECT mod(track.price, ?) FROM track

-- calculation: remainder, floating
SELECT mod(track.rating, ?) FROM track

-- calculation: negated
SELECT -track.milliseconds FROM track

-- calculation: to long
SELECT CAST(track.milliseconds AS number(19)) FROM track

-- calculation: to double
SELECT CAST(track.price AS binary_double) FROM track

-- calculation: to decimal
SELECT CAST(track.rating AS number(10, 2)) FROM track

-- calculation: concatenated
SELECT CASE WHEN track.name IS NOT NULL
  AND track.composer IS NOT NULL THEN track.name || ? || track.composer END
FROM track

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
SELECT CASE WHEN track.rating IS NULL THEN CASE WHEN track.name = ? THEN 1 WHEN NOT (track.name = ?) THEN 0 END ELSE ? END
FROM track

-- calculation: function of the database
SELECT upper(track.name) FROM track

-- time: fields of a date
SELECT extract(year FROM festival.day), extract(month FROM festival.day), extract(day FROM festival.day)
FROM festival

-- time: fields of a time
SELECT extract(hour FROM festival.begins), extract(minute FROM festival.begins), floor(extract(second FROM festival.begins))
FROM festival

-- time: fields of a point in time
SELECT extract(year FROM sys_extract_utc(festival.sold)), extract(hour FROM sys_extract_utc(festival.sold)),
    floor(extract(second FROM sys_extract_utc(festival.sold)))
FROM festival

-- time: today
SELECT trunc(sys_extract_utc(systimestamp)) FROM festival

-- time: now
SELECT systimestamp FROM festival

-- time: days more
SELECT (festival.day + ?) FROM festival

-- time: months less
SELECT (festival.day + numtodsinterval(add_months(trunc(festival.day, 'MM'), ?) + least(extract(day FROM festival.day), extract(day FROM last_day(add_months(trunc(festival.day, 'MM'), ?)))) - 1 - trunc(festival.day), 'DAY'))
FROM festival

-- time: days more of a time
SELECT (festival.begins + numtodsinterval(?, 'DAY')) FROM festival

-- time: months more of a time
SELECT (festival.begins + numtodsinterval(add_months(trunc(festival.begins, 'MM'), ?) + least(extract(day FROM festival.begins), extract(day FROM last_day(add_months(trunc(festival.begins, 'MM'), ?)))) - 1 - trunc(festival.begins), 'DAY'))
FROM festival

-- time: hours more of a time
SELECT (festival.begins + numtodsinterval(?, 'SECOND')) FROM festival

-- time: days more of a point in time
SELECT (festival.sold + numtodsinterval(?, 'DAY')) FROM festival

-- time: months more of a point in time
SELECT (festival.sold + numtodsinterval(add_months(trunc(sys_extract_utc(festival.sold), 'MM'), ?) + least(extract(day FROM sys_extract_utc(festival.sold)), extract(day FROM last_day(add_months(trunc(sys_extract_utc(festival.sold), 'MM'), ?)))) - 1 - trunc(sys_extract_utc(festival.sold)), 'DAY'))
FROM festival

-- time: hours less of a point in time
SELECT (festival.sold + numtodsinterval(?, 'SECOND')) FROM festival

-- time: days between
SELECT (trunc(festival.begins) - festival.day) FROM festival

-- time: seconds between times
SELECT trunc(extract(day FROM (festival.begins - festival.begins)) * 86400 + extract(hour FROM (festival.begins - festival.begins)) * 3600 + extract(minute FROM (festival.begins - festival.begins)) * 60 + extract(second FROM (festival.begins - festival.begins)))
FROM festival

-- time: seconds between points in time
SELECT trunc(extract(day FROM (festival.sold - festival.sold)) * 86400 + extract(hour FROM (festival.sold - festival.sold)) * 3600 + extract(minute FROM (festival.sold - festival.sold)) * 60 + extract(second FROM (festival.sold - festival.sold)))
FROM festival

-- time: first of week, month, year
SELECT trunc(festival.day, 'IW'), trunc(festival.day, 'MM'), trunc(festival.day, 'YYYY') FROM festival

-- time: dates
SELECT trunc(festival.begins), trunc(sys_extract_utc(festival.sold)) FROM festival

-- time: times cut off
SELECT (festival.begins - numtodsinterval(mod(extract(second FROM festival.begins), 1), 'SECOND')), CAST(trunc(festival.begins, 'MI') AS timestamp(9)),
    CAST(trunc(festival.begins, 'HH24') AS timestamp(9)), CAST(trunc(festival.begins, 'DD') AS timestamp(9))
FROM festival

-- time: points in time cut off
SELECT (festival.sold - numtodsinterval(mod(extract(second FROM festival.sold), 1), 'SECOND')), from_tz(CAST(trunc(sys_extract_utc(festival.sold), 'MI') AS timestamp(9)), 'UTC'),
    from_tz(CAST(trunc(sys_extract_utc(festival.sold), 'HH24') AS timestamp(9)), 'UTC'), from_tz(CAST(trunc(sys_extract_utc(festival.sold), 'DD') AS timestamp(9)), 'UTC')
FROM festival

-- time: values
SELECT festival.id FROM festival WHERE festival.day > ? AND festival.ticket = ?

-- json: text
SELECT CASE JSON_VALUE(festival.details, '$."hall"[0]."name".type()') WHEN 'object' THEN JSON_QUERY(festival.details, '$."hall"[0]."name"' RETURNING varchar2(4000) ERROR ON ERROR NULL ON EMPTY) WHEN 'array' THEN JSON_QUERY(festival.details, '$."hall"[0]."name"' RETURNING varchar2(4000) ERROR ON ERROR NULL ON EMPTY) ELSE JSON_VALUE(festival.details, '$."hall"[0]."name"' RETURNING varchar2(4000) ERROR ON ERROR NULL ON EMPTY) END
FROM festival

-- json: document
SELECT CASE JSON_VALUE(festival.details, '$."hall".type()') WHEN 'object' THEN JSON_QUERY(festival.details, '$."hall"' RETURNING clob ERROR ON ERROR NULL ON EMPTY) WHEN 'array' THEN JSON_QUERY(festival.details, '$."hall"' RETURNING clob ERROR ON ERROR NULL ON EMPTY) ELSE rtrim(ltrim(JSON_QUERY(festival.details, '$."hall"' RETURNING clob WITH WRAPPER ERROR ON ERROR NULL ON EMPTY), '['), ']') END
FROM festival

-- json: integer
SELECT CAST(CASE JSON_VALUE(festival.details, '$."seats".type()') WHEN 'object' THEN JSON_QUERY(festival.details, '$."seats"' RETURNING varchar2(4000) ERROR ON ERROR NULL ON EMPTY) WHEN 'array' THEN JSON_QUERY(festival.details, '$."seats"' RETURNING varchar2(4000) ERROR ON ERROR NULL ON EMPTY) ELSE JSON_VALUE(festival.details, '$."seats"' RETURNING varchar2(4000) ERROR ON ERROR NULL ON EMPTY) END AS number(10))
FROM festival

-- json: decimal
SELECT CAST(CASE JSON_VALUE(festival.details, '$."price".type()') WHEN 'object' THEN JSON_QUERY(festival.details, '$."price"' RETURNING varchar2(4000) ERROR ON ERROR NULL ON EMPTY) WHEN 'array' THEN JSON_QUERY(festival.details, '$."price"' RETURNING varchar2(4000) ERROR ON ERROR NULL ON EMPTY) ELSE JSON_VALUE(festival.details, '$."price"' RETURNING varchar2(4000) ERROR ON ERROR NULL ON EMPTY) END AS number(10, 2))
FROM festival

-- json: size
SELECT CASE WHEN JSON_VALUE(festival.details, '$."bands".type()') = 'array' THEN JSON_VALUE(festival.details, '$."bands".size()' RETURNING number) END
FROM festival

-- json: condition
SELECT festival.id
FROM festival
WHERE CASE JSON_VALUE(festival.details, '$."open".type()') WHEN 'object' THEN JSON_QUERY(festival.details, '$."open"' RETURNING varchar2(4000) ERROR ON ERROR NULL ON EMPTY) WHEN 'array' THEN JSON_QUERY(festival.details, '$."open"' RETURNING varchar2(4000) ERROR ON ERROR NULL ON EMPTY) ELSE JSON_VALUE(festival.details, '$."open"' RETURNING varchar2(4000) ERROR ON ERROR NULL ON EMPTY) END = ?
  AND CASE JSON_VALUE(festival.details, '$."hall".type()') WHEN 'object' THEN JSON_QUERY(festival.details, '$."hall"' RETURNING clob ERROR ON ERROR NULL ON EMPTY) WHEN 'array' THEN JSON_QUERY(festival.details, '$."hall"' RETURNING clob ERROR ON ERROR NULL ON EMPTY) ELSE rtrim(ltrim(JSON_QUERY(festival.details, '$."hall"' RETURNING clob WITH WRAPPER ERROR ON ERROR NULL ON EMPTY), '['), ']') END IS NOT NULL

-- array: contains
-- is refused: the column stage.tags holds arrays, and oracle has none. Convert its attribute with @Json or @Convert, or store the elements as rows of a table of their own.

-- array: contains all
-- is refused: the column stage.tags holds arrays, and oracle has none. Convert its attribute with @Json or @Convert, or store the elements as rows of a table of their own.

-- array: contains any
-- is refused: the column stage.tags holds arrays, and oracle has none. Convert its attribute with @Json or @Convert, or store the elements as rows of a table of their own.

-- array: size
-- is refused: the column stage.tags holds arrays, and oracle has none. Convert its attribute with @Json or @Convert, or store the elements as rows of a table of their own.

-- array: element
-- is refused: the column stage.tags holds arrays, and oracle has none. Convert its attribute with @Json or @Convert, or store the elements as rows of a table of their own.

-- function of text: upper, lower
SELECT upper(track.name), lower(track.name) FROM track

-- function of text: trim
SELECT trim(track.name), trim(LEADING ? FROM track.name), trim(TRAILING ? FROM track.name) FROM track

-- function of text: trim a character
SELECT trim(BOTH ? FROM track.name), trim(LEADING ? FROM track.name), trim(TRAILING ? FROM track.name)
FROM track

-- function of text: substring
SELECT substr(track.name, ?), substr(track.name, ?, ?) FROM track

-- function of text: left, right
SELECT substr(track.name, 1, ?), substr(track.name, greatest(length(track.name) - ?, 0) + 1) FROM track

-- function of text: pad
SELECT lpad(track.name, ?, ?), rpad(track.name, ?, ?) FROM track

-- function of text: repeat
SELECT rpad(track.name, length(track.name) * ?, track.name) FROM track

-- function of text: replace
SELECT replace(track.name, ?, ?) FROM track

-- function of text: overlay
SELECT (substr(track.name, 1, ? - 1) || ? || substr(track.name, ? + ?)) FROM track

-- function of text: position
SELECT instr(track.name, ?), instr(track.name, track.composer) FROM track

-- function of text: length
SELECT length(track.name), lengthb(track.name) FROM track

-- function of numbers: abs, sign
SELECT abs(track.price), sign(track.price) FROM track

-- function of numbers: round
SELECT round(track.price, ?), CASE WHEN abs(track.rating) >= 9e15 THEN track.rating ELSE CAST(round(CAST(track.rating AS number), ?) AS binary_double) END,
    CASE WHEN abs(track.rating) >= 9e15 THEN track.rating ELSE CAST(round(CAST(track.rating AS number), ?) AS binary_double) END
FROM track

-- function of numbers: floor, ceiling
SELECT floor(track.price), floor(track.rating), ceil(track.price), ceil(track.rating) FROM track

-- function of numbers: power
SELECT power(CAST(track.rating AS binary_double), CAST(? AS binary_double)), sqrt(CAST(track.rating AS binary_double))
FROM track

-- function of numbers: logarithm
SELECT exp(CAST(track.rating AS binary_double)), ln(CAST(track.rating AS binary_double)), log(10, CAST(track.rating AS binary_double))
FROM track

-- function of numbers: sine
SELECT sin(CAST(track.rating AS binary_double)), cos(CAST(track.rating AS binary_double)), tan(CAST(track.rating AS binary_double))
FROM track

-- function of numbers: arc
SELECT asin(CAST(track.rating AS binary_double)), acos(CAST(track.rating AS binary_double)), atan(CAST(track.rating AS binary_double)),
    atan2(CAST(track.rating AS binary_double), CAST(track.rating AS binary_double))
FROM track

-- function of numbers: angle
SELECT (CAST(track.rating AS binary_double) * 180 / acos(-1)), (CAST(track.rating AS binary_double) * acos(-1) / 180)
FROM track

-- function of numbers: greatest, least
SELECT greatest(track.rating, CAST(track.price AS binary_double)), least(track.rating, CAST(track.price AS binary_double))
FROM track

-- aggregate: count
SELECT count(*), count(track.composer), count(DISTINCT track.composer) FROM track

-- aggregate: sum
SELECT sum(track.price), sum(track.milliseconds), sum(DISTINCT track.price) FROM track

-- aggregate: average
SELECT avg(CAST(track.rating AS binary_double)), avg(track.price), avg(CAST(track.milliseconds AS binary_double))
FROM track

-- aggregate: least, greatest
SELECT min(track.name), max(track.price) FROM track

-- aggregate: filter
SELECT count(CASE WHEN track.composer IS NULL THEN 1 END), sum(CASE WHEN track.id > ? THEN track.price END)
FROM track

-- aggregate: all, any
SELECT min(CASE WHEN track.rating > ? THEN 1 WHEN NOT (track.rating > ?) THEN 0 END), max(CASE WHEN track.rating > ? THEN 1 WHEN NOT (track.rating > ?) THEN 0 END)
FROM track

-- aggregate: deviation
SELECT stddev_pop(CAST(track.rating AS binary_double)), stddev_samp(CAST(track.rating AS binary_double))
FROM track

-- aggregate: variance
SELECT var_pop(CAST(track.rating AS binary_double)), var_samp(CAST(track.rating AS binary_double)) FROM track

-- aggregate: list
SELECT listagg(track.name, ?) FROM track

-- aggregate: list in an order
SELECT listagg(CASE WHEN track.id > ? THEN track.name END, ?) WITHIN GROUP (ORDER BY track.id DESC) FROM track

-- aggregate: percentile
SELECT percentile_cont(?) WITHIN GROUP (ORDER BY CAST(track.rating AS binary_double)) FROM track

-- aggregate: mode
SELECT stats_mode(track.composer) FROM track

-- window: all rows
SELECT count(*) OVER () FROM dual

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
-- is refused: oracle has no frame of groups (Capability.GROUP_FRAMES). Use rows(...) or range(...) for the frame.

-- window: frame with an exclusion
-- is refused: oracle has no exclusion from a frame (Capability.FRAME_EXCLUSION). Leave exclude(...) out.

-- insert: one row
INSERT INTO artist (id, name) VALUES (?, ?)

-- insert: many rows
INSERT INTO artist (id, name) SELECT ?, ? FROM dual UNION ALL SELECT ?, ? FROM dual

-- insert: defaults
INSERT INTO artist (id) VALUES (DEFAULT)

-- insert: expressions
INSERT INTO artist (name) VALUES ((SELECT max(album.title) FROM album))

-- insert: null
INSERT INTO track (composer) VALUES (?)

-- insert: select
INSERT INTO album (title, artist_id) SELECT artist.name, artist.id FROM artist

-- insert: returning
INSERT INTO artist (id, name) VALUES (?, ?) /* RETURNING id, active */

-- insert: returning of many rows
-- is refused: oracle gives columns back of an INSERT of one row, and of no other change (Capability.RETURNING). Leave returning(...) out, and select the rows.

-- insert: conflict, nothing
MERGE INTO artist artist USING (
    WITH excluded (id, name) AS (SELECT ?, ? FROM dual)
    SELECT id, name
    FROM excluded
) excluded ON (artist.id = excluded.id) WHEN NOT MATCHED THEN INSERT (id, name)
VALUES (excluded.id, excluded.name)

-- insert: conflict, update
MERGE INTO artist artist USING (
    WITH excluded (id, name) AS (SELECT ?, ? FROM dual)
    SELECT id, name
    FROM excluded
) excluded ON (artist.id = excluded.id) WHEN MATCHED THEN UPDATE
SET name = excluded.name WHEN NOT MATCHED THEN INSERT (id, name)
VALUES (excluded.id, excluded.name)

-- insert: conflict, computed
MERGE INTO artist artist USING (
    WITH excluded (id, name) AS (SELECT ?, ? FROM dual)
    SELECT id, name
    FROM excluded
) excluded ON (artist.id = excluded.id) WHEN MATCHED THEN UPDATE
SET name = CASE WHEN artist.name IS NOT NULL THEN artist.name || ? END WHEN NOT MATCHED THEN INSERT (id, name)
VALUES (excluded.id, excluded.name)

-- insert: conflict of many rows
MERGE INTO artist artist USING (
    WITH excluded (id, name) AS (SELECT ?, ? FROM dual UNION ALL SELECT ?, ? FROM dual)
    SELECT id, name
    FROM excluded
) excluded ON (artist.id = excluded.id) WHEN MATCHED THEN UPDATE
SET name = excluded.name WHEN NOT MATCHED THEN INSERT (id, name)
VALUES (excluded.id, excluded.name)

-- insert: conflict of a select
MERGE INTO artist artist USING (
    WITH excluded (id, name) AS (SELECT album.id, album.title FROM album)
    SELECT id, name
    FROM excluded
) excluded ON (artist.id = excluded.id) WHEN MATCHED THEN UPDATE
SET name = excluded.name WHEN NOT MATCHED THEN INSERT (id, name)
VALUES (excluded.id, excluded.name)

-- insert: conflict under a condition
MERGE INTO artist artist USING (
    WITH excluded (id, name) AS (SELECT ?, ? FROM dual)
    SELECT id, name
    FROM excluded
) excluded ON (artist.id = excluded.id) WHEN MATCHED THEN UPDATE
SET name = excluded.name
WHERE artist.active = 1 WHEN NOT MATCHED THEN INSERT (id, name)
VALUES (excluded.id, excluded.name)

-- insert: conflict, returning
-- is refused: oracle gives columns back of an INSERT of one row, and of no other change (Capability.RETURNING). Leave returning(...) out, and select the rows.

-- insert: conflict, nothing, returning
-- is refused: oracle has no RETURNING of the inserted rows alone, where others are left as they are (Capability.RETURNING_OF_INSERTED_ONLY). Leave returning(...) out, and select the rows.

-- update: values
UPDATE artist SET name = ? WHERE artist.id = ?

-- update: expressions
UPDATE track SET price = track.price * ?

-- update: condition
UPDATE artist SET active = CASE WHEN artist.name = ? THEN 1 WHEN NOT (artist.name = ?) THEN 0 END

-- update: subquery
UPDATE album SET title = (SELECT max(track.name) FROM track WHERE track.album_id = album.id)

-- update: alias
UPDATE artist a SET name = ? WHERE a.id = ?

-- update: from
MERGE INTO album USING artist ON (artist.id = album.artist_id) WHEN MATCHED THEN UPDATE
SET title = artist.name

-- update: from several
-- is refused: This database updates rows by those of one other table. Make one of them all: select(...).join(...).as("name").

-- update: returning
-- is refused: oracle gives columns back of an INSERT of one row, and of no other change (Capability.RETURNING). Leave returning(...) out, and select the rows.

-- delete: all
DELETE FROM artist

-- delete: some
DELETE FROM artist WHERE artist.id = ?

-- delete: alias
DELETE FROM artist a WHERE a.id = ?

-- delete: using
DELETE FROM album WHERE EXISTS (SELECT 1 FROM artist WHERE artist.id = album.artist_id AND artist.active = 1)

-- delete: subquery of the same table
DELETE FROM track WHERE track.id IN (SELECT t.id FROM track t)

-- delete: returning
-- is refused: oracle gives columns back of an INSERT of one row, and of no other change (Capability.RETURNING). Leave returning(...) out, and select the rows.

-- flush: insert
INSERT INTO artist (name, active) VALUES (?, ?)

-- flush: insert of defaults
INSERT INTO artist (id) VALUES (DEFAULT)

-- flush: insert, returning
INSERT INTO artist (name, active) VALUES (?, ?) /* RETURNING id */

-- flush: insert of many rows
-- is refused: oracle has no arrays to insert from: see insertStrategy()

-- flush: upsert
-- is refused: oracle has no upsert that gives its row back (Capability.UPSERT_RETURNING): updateFound(...), an INSERT and a SELECT do the same in steps.

-- flush: upsert with a version
-- is refused: oracle has no upsert that gives its row back (Capability.UPSERT_RETURNING): updateFound(...), an INSERT and a SELECT do the same in steps.

-- flush: update
UPDATE artist SET name = ?, active = ? WHERE id = ?

-- flush: delete
DELETE FROM artist WHERE id = ?

-- flush: select
SELECT id, name, active FROM artist WHERE id = ?

-- flush: keys
SELECT artist_seq.nextval FROM dual

-- table: types
CREATE TABLE types (
  a_boolean number(1) NOT NULL CHECK (a_boolean IN (0, 1)),
  a_byte number(5),
  a_short number(5),
  an_int number(10),
  a_long number(19),
  a_float binary_float,
  a_double binary_double,
  a_decimal number(10, 2),
  a_big_integer number(20, 0),
  a_char varchar2(1 char),
  a_text varchar2(80 char),
  a_long_text varchar2(4000 char),
  some_bytes raw(16),
  many_bytes blob,
  a_date date,
  a_time timestamp(9),
  a_date_time timestamp(9),
  an_instant timestamp(9) with time zone,
  an_offset timestamp(9) with time zone,
  a_duration number(19),
  a_uuid raw(16),
  a_document clob CHECK (a_document IS JSON),
  a_name varchar2(4000 char),
  an_ordinal number(10),
  an_enum varchar2(12 char) CHECK (an_enum IN ('NANOSECONDS', 'MICROSECONDS', 'MILLISECONDS', 'SECONDS', 'MINUTES', 'HOURS', 'DAYS'))
)

-- table: arrays
-- is refused: the column stage.tags holds arrays, and oracle has none. Convert its attribute with @Json or @Convert, or store the elements as rows of a table of their own.

-- table: key that the database makes
CREATE TABLE artist (
  id number(19) GENERATED BY DEFAULT AS IDENTITY NOT NULL,
  name varchar2(120 char) NOT NULL,
  active number(1) NOT NULL CHECK (active IN (0, 1)),
  CONSTRAINT pk_artist PRIMARY KEY (id)
)

-- table: key of two columns
CREATE TABLE playlist_track (
  playlist_id number(19) NOT NULL,
  track_id number(19) NOT NULL,
  CONSTRAINT pk_playlist_track PRIMARY KEY (playlist_id, track_id),
  CONSTRAINT fk_playlist_track_playlist_id FOREIGN KEY (playlist_id) REFERENCES playlist (id) ON DELETE CASCADE,
  CONSTRAINT fk_playlist_track_track_id FOREIGN KEY (track_id) REFERENCES track (id) ON DELETE CASCADE
);
CREATE INDEX ix_playlist_track_track_id ON playlist_track (track_id)

-- table: constraints
-- is refused: a foreign key of order to album sets a default or does something when its target is updated, and oracle knows neither. Use another action.

-- table: schema
CREATE TABLE shop.goods (
  id number(10) GENERATED BY DEFAULT AS IDENTITY NOT NULL,
  CONSTRAINT pk_goods PRIMARY KEY (id)
)

-- table: drop
DROP TABLE artist

-- table: foreign key
ALTER TABLE "order" ADD CONSTRAINT fk_order_parent FOREIGN KEY (parent) REFERENCES "order" ("number") DEFERRABLE INITIALLY DEFERRED

-- table: drop of a foreign key
ALTER TABLE "order" DROP CONSTRAINT fk_order_parent

-- table: deferred foreign keys
-- are dropped instead

-- table: sequence
BEGIN EXECUTE IMMEDIATE 'CREATE SEQUENCE order_seq START WITH 1 INCREMENT BY 50'; EXCEPTION WHEN OTHERS THEN IF SQLCODE <> -955 THEN RAISE; END IF; END;

-- table: drop of a sequence
BEGIN EXECUTE IMMEDIATE 'DROP SEQUENCE order_seq'; EXCEPTION WHEN OTHERS THEN IF SQLCODE <> -2289 THEN RAISE; END IF; END;

-- table: enum
-- needs Capability.ENUM_TYPES

-- table: drop of an enum
-- needs Capability.ENUM_TYPES

-- table: transaction that reads
-- needs no statement

-- table: prepared transaction
-- needs Capability.TWO_PHASE_COMMIT

