// Entities of which a name holds a text, from the beginning of a word that is not its first.
// $text: the folded text   $prefix: a space and the folded text   $kinds: kinds or null   $least: entities with at least so many claims   $limit: at most this many
MATCH (n:Name)
WHERE n.padded CONTAINS $prefix AND NOT n.folded STARTS WITH $text
MATCH (n)-[:NAMES]->(e:Entity)
WHERE e.claimCount >= $least
  AND ($kinds IS NULL OR e.kind IN $kinds)
{{entity/ranked}}
