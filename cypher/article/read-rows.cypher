// Says of a data set what holds for all its rows, unless it is said already; gives what holds.
// $id: the data set   $scheme: of the codes   $method: how the rows are read   $at: when they are recorded
MATCH (a:Article {id: $id})
SET a.rowScheme = coalesce(a.rowScheme, $scheme), a.rowMethod = coalesce(a.rowMethod, $method), a.rowsAt = coalesce(a.rowsAt, $at)
RETURN a.rowScheme AS scheme, a.rowMethod AS method, a.rowsAt AS at
