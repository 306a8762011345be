// Entities of which a name begins with a text, though it is longer.
// $text: the folded text   $kinds: kinds or null   $least: entities with at least so many claims   $limit: at most this many
MATCH (n:Name)
WHERE n.folded STARTS WITH $text AND n.folded <> $text
MATCH (n)-[:NAMES]->(e:Entity)
WHERE e.claimCount >= $least
  AND ($kinds IS NULL OR e.kind IN $kinds)
{{entity/ranked}}
