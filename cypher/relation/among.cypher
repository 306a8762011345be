// Relations among entities that are evidenced at least so well, best first.
// $origins, $claims: at least so many origins, and with just as many at least so many claims   $limit: at most this many
{{relation/joining}}
WITH r, coalesce(r.originCount, 1) AS origins, r.claimCount AS claims
WHERE origins > $origins OR (origins = $origins AND claims >= $claims)
WITH r, origins, claims,
  startNode(r).id + ' ' + coalesce(r.predicate, type(r)) + ' ' + endNode(r).id + ' ' + coalesce(r.mode, 'HAPPENED') AS place
ORDER BY origins DESC, claims DESC, place
LIMIT $limit
RETURN {{relation/shown}} AS relation
ORDER BY origins DESC, claims DESC, place
