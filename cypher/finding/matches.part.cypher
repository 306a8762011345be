// The findings that a filter lets through.
// $kinds: finding kinds or null   $article: article id or null   $entities: entity ids or null
MATCH (f:Finding)
WHERE ($kinds IS NULL OR f.kind IN $kinds)
  AND ($article IS NULL OR EXISTS { MATCH (f)-[:RESTS_ON]->(:Evidence {article: $article}) })
  AND ($entities IS NULL OR any(id IN f.entities WHERE id IN $entities))
