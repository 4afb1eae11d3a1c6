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
-- is refused: sqlserver has no DISTINCT ON (Capability.DISTINCT_ON). Number the rows with rowNumber() over a window in a subquery, and keep the first of each.

-- select: order
SELECT track.id FROM track ORDER BY track.name, track.rating DESC

-- select: order, nulls first
SELECT track.id FROM track ORDER BY track.rating

-- select: order, nulls last
SELECT track.id FROM track ORDER BY track.rating DESC

-- select: limit
SELECT track.id FROM track ORDER BY track.id OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY

-- select: offset
SELECT track.id FROM track ORDER BY track.id OFFSET ? ROWS

-- select: limit and offset
SELECT track.id FROM track ORDER BY track.id OFFSET ? ROWS FETCH NEXT ? ROWS ONLY

-- select: limit without an order
SELECT track.id FROM track ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY

-- select: limit of a distinct
SELECT DISTINCT artist.name FROM artist ORDER BY 1 OFFSET 0 ROWS FETCH NEXT ? ROWS ONLY

-- select: limit of none
SELECT TOP (0) track.id FROM track

-- select: after a row
SELECT track.id
FROM track
WHERE track.name >= ?
  AND (track.name > ? OR track.name = ? AND track.id > ?)
ORDER BY track.name, track.id
OFFSET 0 ROWS
FETCH NEXT ? ROWS ONLY

-- select: group
SELECT album.artist_id, count_big(*) FROM album GROUP BY album.artist_id HAVING count_big(*) > ?

-- select: rollup
SELECT track.album_id, track.composer, count_big(*), grouping(track.composer)
FROM track
GROUP BY ROLLUP ((track.album_id), (track.composer))

-- select: cube
SELECT track.album_id, track.composer, count_big(*), grouping(track.composer)
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
FROM album CROSS APPLY (
    SELECT track.name
    FROM track
    WHERE track.album_id = album.id
    ORDER BY track.milliseconds DESC
    OFFSET 0 ROWS
    FETCH NEXT ? ROWS ONLY
) AS longest

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
SELECT track.id
FROM track
WHERE track.album_id IN (
    SELECT album.id
    FROM album
    ORDER BY album.id
    OFFSET 0 ROWS
    FETCH NEXT ? ROWS ONLY
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
-- is refused: sqlserver has no WITH of a statement that changes rows (Capability.CHANGES_IN_WITH). Send that statement by itself, and give its rows to the next.

-- combination: union
SELECT artist.name FROM artist UNION SELECT album.title FROM album

-- combination: union all
SELECT artist.name FROM artist UNION ALL SELECT album.title FROM album

-- combination: intersect
SELECT artist.name FROM artist INTERSECT SELECT album.title FROM album

-- combination: intersect all
-- is refused: sqlserver has no INTERSECT ALL (Capability.SET_OPERATIONS_ALL). Combine without ALL, which counts equal rows once.

-- combination: except
SELECT artist.name FROM artist EXCEPT SELECT album.title FROM album

-- combination: except all
-- is refused: sqlserver has no EXCEPT ALL (Capability.SET_OPERATIONS_ALL). Combine without ALL, which counts equal rows once.

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
        OFFSET 0 ROWS
        FETCH NEXT ? ROWS ONLY
    ) AS part
) AS part
EXCEPT
SELECT *
FROM (
    SELECT artist.name
    FROM artist
    INTERSECT
    SELECT album.title
    FROM album
) AS part

-- combination: as a table
SELECT names.name FROM (SELECT artist.name FROM artist UNION SELECT album.title FROM album) AS names

-- lock: for update
SELECT album.title FROM album WITH (UPDLOCK, ROWLOCK) WHERE album.id = ?

-- lock: for update, no wait
SELECT album.title FROM album WITH (UPDLOCK, ROWLOCK, NOWAIT) WHERE album.id = ?

-- lock: for update, skip locked
SELECT album.title FROM album WITH (UPDLOCK, ROWLOCK, READPAST) WHERE album.id = ?

-- lock: for update, limit
SELECT album.title
FROM album WITH (UPDLOCK, ROWLOCK)
WHERE album.id = ?
ORDER BY (SELECT NULL)
OFFSET 0 ROWS
FETCH NEXT ? ROWS ONLY

-- lock: for update, of a table
SELECT album.title, artist.name FROM album WITH (UPDLOCK, ROWLOCK) JOIN artist ON artist.id = album.artist_id

-- lock: for update, if possible of a table
SELECT album.title, artist.name FROM album WITH (UPDLOCK, ROWLOCK) JOIN artist ON artist.id = album.artist_id

-- lock: for share
SELECT album.title FROM album WITH (REPEATABLEREAD, ROWLOCK) WHERE album.id = ?

-- lock: for share, skip locked
SELECT album.title FROM album WITH (REPEATABLEREAD, ROWLOCK, READPAST) WHERE album.id = ?

-- lock: outer join
SELECT track.id, album.title
FROM track WITH (UPDLOCK, ROWLOCK)
LEFT JOIN album WITH (UPDLOCK, ROWLOCK) ON album.id = track.album_id

-- lock: distinct
SELECT DISTINCT album.title FROM album WITH (UPDLOCK, ROWLOCK)

-- lock: window
SELECT album.title, count_big(*) OVER () FROM album WITH (UPDLOCK, ROWLOCK)

-- lock: subquery
-- is refused: sqlserver has no lock on rows of chosen, which a subquery reads (Capability.ROW_LOCKS_OF_SUBQUERIES). Lock the rows of the tables behind it before you read: select(...) from a Table.named(...).

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
SELECT track.id FROM track WHERE NOT EXISTS (SELECT track.composer INTERSECT SELECT ?)

-- condition: not distinct
SELECT track.id FROM track WHERE EXISTS (SELECT track.composer INTERSECT SELECT track.name)

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
SELECT track.price % ? FROM track

-- calculation: remainder, floating
SELECT (track.rating - ? * round(track.rating / ?, 0, 1)) FROM track

-- calculation: negated
SELECT -track.milliseconds FROM track

-- calculation: to long
SELECT CAST(track.milliseconds AS bigint) FROM track

-- calculation: to double
SELECT CAST(track.price AS float) FROM track

-- calculation: to decimal
SELECT CAST(track.rating AS decimal(10, 2)) FROM track

-- calculation: concatenated
SELECT CAST(track.name AS nvarchar(max)) + ? + track.composer FROM track

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
SELECT datepart(year, festival.day), datepart(month, festival.day), datepart(day, festival.day) FROM festival

-- time: fields of a time
SELECT datepart(hour, festival.begins), datepart(minute, festival.begins), datepart(second, festival.begins)
FROM festival

-- time: fields of a point in time
SELECT datepart(year, switchoffset(festival.sold, '+00:00')), datepart(hour, switchoffset(festival.sold, '+00:00')),
    datepart(second, switchoffset(festival.sold, '+00:00'))
FROM festival

-- time: today
SELECT CAST(sysutcdatetime() AS date) FROM festival

-- time: now
SELECT todatetimeoffset(sysutcdatetime(), '+00:00') FROM festival

-- time: days more
SELECT dateadd(day, ?, festival.day) FROM festival

-- time: months less
SELECT dateadd(month, ?, festival.day) FROM festival

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
SELECT (datediff_big(second, festival.begins, festival.begins) - CASE WHEN festival.begins > festival.begins AND datepart(nanosecond, festival.begins) < datepart(nanosecond, festival.begins) THEN 1 WHEN festival.begins < festival.begins AND datepart(nanosecond, festival.begins) > datepart(nanosecond, festival.begins) THEN -1 ELSE 0 END)
FROM festival

-- time: seconds between points in time
SELECT (datediff_big(second, festival.sold, festival.sold) - CASE WHEN festival.sold > festival.sold AND datepart(nanosecond, festival.sold) < datepart(nanosecond, festival.sold) THEN 1 WHEN festival.sold < festival.sold AND datepart(nanosecond, festival.sold) > datepart(nanosecond, festival.sold) THEN -1 ELSE 0 END)
FROM festival

-- time: first of week, month, year
SELECT dateadd(day, -(datediff(day, CAST('00010101' AS date), festival.day) % 7), festival.day), datefromparts(year(festival.day), month(festival.day), 1),
    datefromparts(year(festival.day), 1, 1)
FROM festival

-- time: dates
SELECT CAST(festival.begins AS date), CAST(switchoffset(festival.sold, '+00:00') AS date) FROM festival

-- time: times cut off
SELECT dateadd(nanosecond, -datepart(nanosecond, festival.begins), festival.begins), dateadd(minute, datediff(minute, CAST(CAST(festival.begins AS date) AS datetime2(7)), festival.begins), CAST(CAST(festival.begins AS date) AS datetime2(7))),
    dateadd(hour, datediff(hour, CAST(CAST(festival.begins AS date) AS datetime2(7)), festival.begins), CAST(CAST(festival.begins AS date) AS datetime2(7))),
    CAST(CAST(festival.begins AS date) AS datetime2(7))
FROM festival

-- time: points in time cut off
SELECT dateadd(nanosecond, -datepart(nanosecond, festival.sold), festival.sold), todatetimeoffset(dateadd(minute, datediff(minute, CAST(CAST(CAST(switchoffset(festival.sold, '+00:00') AS datetime2(7)) AS date) AS datetime2(7)), CAST(switchoffset(festival.sold, '+00:00') AS datetime2(7))), CAST(CAST(CAST(switchoffset(festival.sold, '+00:00') AS datetime2(7)) AS date) AS datetime2(7))), '+00:00'),
    todatetimeoffset(dateadd(hour, datediff(hour, CAST(CAST(CAST(switchoffset(festival.sold, '+00:00') AS datetime2(7)) AS date) AS datetime2(7)), CAST(switchoffset(festival.sold, '+00:00') AS datetime2(7))), CAST(CAST(CAST(switchoffset(festival.sold, '+00:00') AS datetime2(7)) AS date) AS datetime2(7))), '+00:00'),
    todatetimeoffset(CAST(CAST(CAST(switchoffset(festival.sold, '+00:00') AS datetime2(7)) AS date) AS datetime2(7)), '+00:00')
FROM festival

-- time: values
SELECT festival.id FROM festival WHERE festival.day > ? AND festival.ticket = ?

-- json: text
SELECT (
    SELECT entry."value"
    FROM OPENJSON(festival.details, N'$."hall"[0]') AS entry
    WHERE entry."key" = N'name'
)
FROM festival

-- json: document
SELECT (
    SELECT CASE entry."type" WHEN 0 THEN N'null' WHEN 1 THEN N'"' + string_escape(entry."value", 'json') + N'"' ELSE entry."value" END
    FROM OPENJSON(festival.details, N'$') AS entry
    WHERE entry."key" = N'hall'
)
FROM festival

-- json: integer
SELECT CAST((
    SELECT entry."value"
    FROM OPENJSON(festival.details, N'$') AS entry
    WHERE entry."key" = N'seats'
) AS int)
FROM festival

-- json: decimal
SELECT CAST((
    SELECT entry."value"
    FROM OPENJSON(festival.details, N'$') AS entry
    WHERE entry."key" = N'price'
) AS decimal(10, 2))
FROM festival

-- json: size
SELECT (
    SELECT CASE entry."type" WHEN 4 THEN (SELECT count(*) FROM OPENJSON(entry."value")) END
    FROM OPENJSON(festival.details, N'$') AS entry
    WHERE entry."key" = N'bands'
)
FROM festival

-- json: condition
SELECT festival.id
FROM festival
WHERE (
    SELECT entry."value"
    FROM OPENJSON(festival.details, N'$') AS entry
    WHERE entry."key" = N'open'
) = ?
  AND (
      SELECT CASE entry."type" WHEN 0 THEN N'null' WHEN 1 THEN N'"' + string_escape(entry."value", 'json') + N'"' ELSE entry."value" END
      FROM OPENJSON(festival.details, N'$') AS entry
      WHERE entry."key" = N'hall'
  ) IS NOT NULL

-- array: contains
-- is refused: the column stage.tags holds arrays, and sqlserver has none. Convert its attribute with @Json or @Convert, or store the elements as rows of a table of their own.

-- array: contains all
-- is refused: the column stage.tags holds arrays, and sqlserver has none. Convert its attribute with @Json or @Convert, or store the elements as rows of a table of their own.

-- array: contains any
-- is refused: the column stage.tags holds arrays, and sqlserver has none. Convert its attribute with @Json or @Convert, or store the elements as rows of a table of their own.

-- array: size
-- is refused: the column stage.tags holds arrays, and sqlserver has none. Convert its attribute with @Json or @Convert, or store the elements as rows of a table of their own.

-- array: element
-- is refused: the column stage.tags holds arrays, and sqlserver has none. Convert its attribute with @Json or @Convert, or store the elements as rows of a table of their own.

-- function of text: upper, lower
SELECT upper(track.name), lower(track.name) FROM track

-- function of text: trim
SELECT trim(track.name), reverse(stuff(reverse(trim(? FROM CAST(track.name AS nvarchar(max)) + CASE ? WHEN N'(' THEN N')' ELSE N'(' END)), 1, 1, N'')),
    stuff(trim(? FROM CASE ? WHEN N'(' THEN N')' ELSE N'(' END + CAST(track.name AS nvarchar(max))), 1, 1, N'')
FROM track

-- function of text: trim a character
SELECT trim(? FROM track.name), reverse(stuff(reverse(trim(? FROM CAST(track.name AS nvarchar(max)) + CASE ? WHEN N'(' THEN N')' ELSE N'(' END)), 1, 1, N'')),
    stuff(trim(? FROM CASE ? WHEN N'(' THEN N')' ELSE N'(' END + CAST(track.name AS nvarchar(max))), 1, 1, N'')
FROM track

-- function of text: substring
SELECT substring(track.name, ?, datalength(track.name)), substring(track.name, ?, ?) FROM track

-- function of text: left, right
SELECT left(track.name, ?), right(track.name, ?) FROM track

-- function of text: pad
SELECT CASE WHEN CAST(datalength(CAST(track.name AS nvarchar(max))) / 2 AS int) >= ? THEN left(track.name, ?) ELSE replicate(?, ? - CAST(datalength(CAST(track.name AS nvarchar(max))) / 2 AS int)) + CAST(track.name AS nvarchar(max)) END,
    CASE WHEN CAST(datalength(CAST(track.name AS nvarchar(max))) / 2 AS int) >= ? THEN left(track.name, ?) ELSE CAST(track.name AS nvarchar(max)) + replicate(?, ? - CAST(datalength(CAST(track.name AS nvarchar(max))) / 2 AS int)) END
FROM track

-- function of text: repeat
SELECT replicate(CAST(track.name AS nvarchar(max)), ?) FROM track

-- function of text: replace
SELECT replace(track.name, ?, ?) FROM track

-- function of text: overlay
SELECT (left(track.name, ? - 1) + ? + substring(track.name, ? + ?, datalength(track.name))) FROM track

-- function of text: position
SELECT charindex(?, track.name), charindex(track.composer, track.name) FROM track

-- function of text: length
SELECT CAST(datalength(CAST(track.name AS nvarchar(max))) / 2 AS int), CAST(datalength(CAST(track.name COLLATE Latin1_General_100_BIN2_UTF8 AS varchar(max))) AS int)
FROM track

-- function of numbers: abs, sign
SELECT abs(track.price), sign(track.price) FROM track

-- function of numbers: round
SELECT round(track.price, ?), round(track.rating, ?), round(track.rating, ?) FROM track

-- function of numbers: floor, ceiling
SELECT floor(track.price), floor(track.rating), ceiling(track.price), ceiling(track.rating) FROM track

-- function of numbers: power
SELECT power(CAST(track.rating AS float), CAST(? AS float)), sqrt(CAST(track.rating AS float)) FROM track

-- function of numbers: logarithm
SELECT exp(CAST(track.rating AS float)), log(CAST(track.rating AS float)), log10(CAST(track.rating AS float))
FROM track

-- function of numbers: sine
SELECT sin(CAST(track.rating AS float)), cos(CAST(track.rating AS float)), tan(CAST(track.rating AS float))
FROM track

-- function of numbers: arc
SELECT asin(CAST(track.rating AS float)), acos(CAST(track.rating AS float)), atan(CAST(track.rating AS float)),
    atn2(CAST(track.rating AS float), CAST(track.rating AS float))
FROM track

-- function of numbers: angle
SELECT degrees(CAST(track.rating AS float)), radians(CAST(track.rating AS float)) FROM track

-- function of numbers: greatest, least
SELECT CASE WHEN track.rating >= CAST(track.price AS float) THEN track.rating WHEN track.rating < CAST(track.price AS float) THEN CAST(track.price AS float) END,
    CASE WHEN track.rating <= CAST(track.price AS float) THEN track.rating WHEN track.rating > CAST(track.price AS float) THEN CAST(track.price AS float) END
FROM track

-- aggregate: count
SELECT count_big(*), count_big(track.composer), count_big(DISTINCT track.composer) FROM track

-- aggregate: sum
SELECT sum(track.price), sum(CAST(track.milliseconds AS bigint)), sum(DISTINCT track.price) FROM track

-- aggregate: average
SELECT avg(CAST(track.rating AS float)), avg(track.price), avg(CAST(track.milliseconds AS float)) FROM track

-- aggregate: least, greatest
SELECT min(track.name), max(track.price) FROM track

-- aggregate: filter
SELECT count_big(CASE WHEN track.composer IS NULL THEN 1 END), sum(CASE WHEN track.id > ? THEN track.price END)
FROM track

-- aggregate: all, any
SELECT min(CAST(CASE WHEN track.rating > ? THEN 1 WHEN NOT (track.rating > ?) THEN 0 END AS int)), max(CAST(CASE WHEN track.rating > ? THEN 1 WHEN NOT (track.rating > ?) THEN 0 END AS int))
FROM track

-- aggregate: deviation
SELECT stdevp(CAST(track.rating AS float)), stdev(CAST(track.rating AS float)) FROM track

-- aggregate: variance
SELECT varp(CAST(track.rating AS float)), var(CAST(track.rating AS float)) FROM track

-- aggregate: list
SELECT string_agg(CAST(track.name AS nvarchar(max)), ?) FROM track

-- aggregate: list in an order
SELECT string_agg(CASE WHEN track.id > ? THEN CAST(track.name AS nvarchar(max)) END, ?) WITHIN
GROUP (ORDER BY track.id DESC)
FROM track

-- aggregate: percentile
-- is refused: sqlserver has no percentile_cont(...) (Capability.ORDERED_SET_AGGREGATES). Select the values in their order, and find it in Java.

-- aggregate: mode
-- is refused: sqlserver has no mode(...) (Capability.ORDERED_SET_AGGREGATES). Select the values in their order, and find it in Java.

-- window: all rows
SELECT count_big(*) OVER ()

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
-- is refused: sqlserver has no nth_value (Capability.NTH_VALUE). Number the rows with rowNumber() in a subquery.

-- window: aggregate
SELECT sum(track.price) OVER (PARTITION BY track.album_id ORDER BY track.id) FROM track

-- window: frame of rows
SELECT sum(track.price) OVER (ORDER BY track.id ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) FROM track

-- window: frame of a range
SELECT sum(track.price) OVER (ORDER BY track.id RANGE BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW) FROM track

-- window: frame of groups
-- is refused: sqlserver has no frame of groups (Capability.GROUP_FRAMES). Use rows(...) or range(...) for the frame.

-- window: frame with an exclusion
-- is refused: sqlserver has no exclusion from a frame (Capability.FRAME_EXCLUSION). Leave exclude(...) out.

-- insert: one row
SET IDENTITY_INSERT artist ON; INSERT INTO artist (id, name) VALUES (?, ?); SET IDENTITY_INSERT artist OFF

-- insert: many rows
SET IDENTITY_INSERT artist ON; INSERT INTO artist (id, name)
VALUES (?, ?), (?, ?);
SET IDENTITY_INSERT artist OFF

-- insert: defaults
INSERT INTO artist DEFAULT VALUES

-- insert: expressions
INSERT INTO artist (name) VALUES ((SELECT max(album.title) FROM album))

-- insert: null
INSERT INTO track (composer) VALUES (?)

-- insert: select
INSERT INTO album (title, artist_id) SELECT artist.name, artist.id FROM artist

-- insert: returning
SET IDENTITY_INSERT artist ON; INSERT INTO artist (id, name) OUTPUT INSERTED.id, INSERTED.active
VALUES (?, ?);
SET IDENTITY_INSERT artist OFF

-- insert: returning of many rows
SET IDENTITY_INSERT artist ON; INSERT INTO artist (id, name) OUTPUT INSERTED.id
VALUES (?, ?), (?, ?);
SET IDENTITY_INSERT artist OFF

-- insert: conflict, nothing
SET IDENTITY_INSERT artist ON; MERGE INTO artist WITH (HOLDLOCK) AS artist USING (VALUES (?, ?)) AS excluded (id, name) ON artist.id = excluded.id WHEN NOT MATCHED THEN INSERT (id, name)
VALUES (excluded.id, excluded.name);
SET IDENTITY_INSERT artist OFF

-- insert: conflict, update
SET IDENTITY_INSERT artist ON; MERGE INTO artist WITH (HOLDLOCK) AS artist USING (VALUES (?, ?)) AS excluded (id, name) ON artist.id = excluded.id WHEN MATCHED THEN UPDATE
SET name = excluded.name WHEN NOT MATCHED THEN INSERT (id, name)
VALUES (excluded.id, excluded.name);
SET IDENTITY_INSERT artist OFF

-- insert: conflict, computed
SET IDENTITY_INSERT artist ON; MERGE INTO artist WITH (HOLDLOCK) AS artist USING (VALUES (?, ?)) AS excluded (id, name) ON artist.id = excluded.id WHEN MATCHED THEN UPDATE
SET name = CAST(artist.name AS nvarchar(max)) + ? WHEN NOT MATCHED THEN INSERT (id, name)
VALUES (excluded.id, excluded.name);
SET IDENTITY_INSERT artist OFF

-- insert: conflict of many rows
SET IDENTITY_INSERT artist ON; MERGE INTO artist WITH (HOLDLOCK) AS artist USING (VALUES (?, ?), (?, ?)) AS excluded (id, name) ON artist.id = excluded.id WHEN MATCHED THEN UPDATE
SET name = excluded.name WHEN NOT MATCHED THEN INSERT (id, name)
VALUES (excluded.id, excluded.name);
SET IDENTITY_INSERT artist OFF

-- insert: conflict of a select
SET IDENTITY_INSERT artist ON; MERGE INTO artist WITH (HOLDLOCK) AS artist USING (SELECT album.id, album.title FROM album) AS excluded (id, name) ON artist.id = excluded.id WHEN MATCHED THEN UPDATE
SET name = excluded.name WHEN NOT MATCHED THEN INSERT (id, name)
VALUES (excluded.id, excluded.name);
SET IDENTITY_INSERT artist OFF

-- insert: conflict under a condition
SET IDENTITY_INSERT artist ON; MERGE INTO artist WITH (HOLDLOCK) AS artist USING (VALUES (?, ?)) AS excluded (id, name) ON artist.id = excluded.id WHEN MATCHED
  AND artist.active = 1 THEN UPDATE
SET name = excluded.name WHEN NOT MATCHED THEN INSERT (id, name)
VALUES (excluded.id, excluded.name);
SET IDENTITY_INSERT artist OFF

-- insert: conflict, returning
SET IDENTITY_INSERT artist ON; MERGE INTO artist WITH (HOLDLOCK) AS artist USING (VALUES (?, ?)) AS excluded (id, name) ON artist.id = excluded.id WHEN MATCHED THEN UPDATE
SET name = excluded.name WHEN NOT MATCHED THEN INSERT (id, name)
VALUES (excluded.id, excluded.name) OUTPUT INSERTED.id;
SET IDENTITY_INSERT artist OFF

-- insert: conflict, nothing, returning
SET IDENTITY_INSERT artist ON; MERGE INTO artist WITH (HOLDLOCK) AS artist USING (VALUES (?, ?)) AS excluded (id, name) ON artist.id = excluded.id WHEN NOT MATCHED THEN INSERT (id, name)
VALUES (excluded.id, excluded.name) OUTPUT INSERTED.id;
SET IDENTITY_INSERT artist OFF

-- update: values
UPDATE artist SET name = ? WHERE artist.id = ?

-- update: expressions
UPDATE track SET price = track.price * ?

-- update: condition
UPDATE artist SET active = CASE WHEN artist.name = ? THEN 1 WHEN NOT (artist.name = ?) THEN 0 END

-- update: subquery
UPDATE album SET title = (SELECT max(track.name) FROM track WHERE track.album_id = album.id)

-- update: alias
UPDATE a SET name = ? FROM artist AS a WHERE a.id = ?

-- update: from
UPDATE album SET title = artist.name FROM album, artist WHERE artist.id = album.artist_id

-- update: from several
UPDATE track
SET composer = artist.name
FROM track, album, artist
WHERE album.id = track.album_id
  AND artist.id = album.artist_id

-- update: returning
UPDATE artist SET active = ? OUTPUT INSERTED.id

-- delete: all
DELETE FROM artist

-- delete: some
DELETE FROM artist WHERE artist.id = ?

-- delete: alias
DELETE a FROM artist AS a WHERE a.id = ?

-- delete: using
DELETE FROM album WHERE EXISTS (SELECT 1 FROM artist WHERE artist.id = album.artist_id AND artist.active = 1)

-- delete: subquery of the same table
DELETE FROM track WHERE track.id IN (SELECT t.id FROM track AS t)

-- delete: returning
DELETE FROM artist OUTPUT DELETED.id

-- flush: insert
INSERT INTO artist (name, active) VALUES (?, ?)

-- flush: insert of defaults
INSERT INTO artist DEFAULT VALUES

-- flush: insert, returning
INSERT INTO artist (name, active) OUTPUT INSERTED.id VALUES (?, ?)

-- flush: insert of many rows
-- is refused: sqlserver has no arrays to insert from: see insertStrategy()

-- flush: upsert
MERGE INTO playlist WITH (HOLDLOCK) AS present USING (VALUES (?)) AS excluded (name) ON present.name = excluded.name WHEN MATCHED THEN UPDATE SET name = excluded.name WHEN NOT MATCHED THEN INSERT (name) VALUES (excluded.name) OUTPUT INSERTED.id;

-- flush: upsert with a version
MERGE INTO setting WITH (HOLDLOCK) AS present USING (VALUES (?, ?, ?)) AS excluded (name, version, made) ON present.name = excluded.name WHEN MATCHED THEN UPDATE SET version = present.version + 1 WHEN NOT MATCHED THEN INSERT (name, version, made) VALUES (excluded.name, excluded.version, excluded.made) OUTPUT INSERTED.id, INSERTED.version;

-- flush: update
UPDATE artist SET name = ?, active = ? WHERE id = ?

-- flush: delete
DELETE FROM artist WHERE id = ?

-- flush: select
SELECT id, name, active FROM artist WHERE id = ?

-- flush: keys
SELECT NEXT VALUE FOR artist_seq

-- table: types
CREATE TABLE types (
  a_boolean bit NOT NULL,
  a_byte smallint,
  a_short smallint,
  an_int int,
  a_long bigint,
  a_float real,
  a_double float,
  a_decimal decimal(10, 2),
  a_big_integer decimal(20, 0),
  a_char nvarchar(1) COLLATE Latin1_General_100_BIN2,
  a_text nvarchar(80) COLLATE Latin1_General_100_BIN2,
  a_long_text nvarchar(max) COLLATE Latin1_General_100_BIN2,
  some_bytes varbinary(16),
  many_bytes varbinary(max),
  a_date date,
  a_time time(7),
  a_date_time datetime2(7),
  an_instant datetimeoffset(7),
  an_offset datetimeoffset(7),
  a_duration bigint,
  a_uuid uniqueidentifier,
  a_document nvarchar(max) COLLATE Latin1_General_100_BIN2 CHECK (ISJSON(a_document) = 1),
  a_name nvarchar(max) COLLATE Latin1_General_100_BIN2,
  an_ordinal int,
  an_enum nvarchar(12) COLLATE Latin1_General_100_BIN2 CHECK (an_enum IN (N'NANOSECONDS', N'MICROSECONDS', N'MILLISECONDS', N'SECONDS', N'MINUTES', N'HOURS', N'DAYS'))
)

-- table: arrays
-- is refused: the column stage.tags holds arrays, and sqlserver has none. Convert its attribute with @Json or @Convert, or store the elements as rows of a table of their own.

-- table: key that the database makes
CREATE TABLE artist (
  id bigint IDENTITY(1, 1) NOT NULL,
  name nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
  active bit NOT NULL,
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
  code nvarchar(255) COLLATE Latin1_General_100_BIN2 NOT NULL,
  "Odd ""name" nvarchar(20) COLLATE Latin1_General_100_BIN2,
  price decimal(10, 2) DEFAULT 0,
  tax AS (price * 0.19) PERSISTED,
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
CREATE INDEX ix_order_price_code ON "order" (price, code)

-- table: schema
CREATE TABLE shop.goods (
  id int IDENTITY(1, 1) NOT NULL,
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
IF OBJECT_ID(N'order_seq', N'SO') IS NULL CREATE SEQUENCE order_seq AS bigint START WITH 1 INCREMENT BY 50

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

