// Entities of which a name holds the beginnings of all words, though not one after the other.
// $prefix: a space and the folded text   $words: a space and each folded word   $kinds: kinds or null   $least: entities with at least so many claims   $limit: at most this many
MATCH (n:Name)
WHERE n.padded CONTAINS $words[0] AND all(word IN $words WHERE n.padded CONTAINS word) AND NOT n.padded CONTAINS $prefix
MATCH (n)-[:NAMES]->(e:Entity)
WHERE e.claimCount >= $least
  AND ($kinds IS NULL OR e.kind IN $kinds)
{{entity/ranked}}
