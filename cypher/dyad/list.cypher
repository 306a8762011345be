// Pairs of countries, most claims first.
// $limit: at most this many
MATCH (d:Dyad)
WHERE d.claims > 0
RETURN d {.*} AS dyad
ORDER BY d.claims DESC, d.id
LIMIT $limit
