// Entities of exactly a name or alias.
// $text: the folded text   $kinds: kinds or null   $limit: at most this many
MATCH (n:Name {folded: $text})-[:NAMES]->(e:Entity)
WHERE ($kinds IS NULL OR e.kind IN $kinds)
{{entity/ranked}}
