// Pairs of countries that have at least so many claims, most claims first.
// $least: so many   $limit: at most this many
MATCH (d:Dyad)
WHERE d.claims >= $least
RETURN d {.a, .b, .claims, .lastReported} AS dyad
ORDER BY d.claims DESC, d.id
LIMIT $limit
