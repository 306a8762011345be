// A page of findings, contradictions first.
// $afterKey, $afterId: continue after this rank and id, or null   $limit: at most this many
{{finding/matches}}
  AND ($afterKey IS NULL OR f.rank > $afterKey OR (f.rank = $afterKey AND f.id > $afterId))
RETURN f { {{finding/told}} } AS finding, f.rank AS key, f.id AS id
ORDER BY key, id
LIMIT $limit
