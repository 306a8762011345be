// Entities of some kinds of which a name has a word that sounds like one of those sought: those most told of first. One pass over the names.
// $pattern: what a folded name must match as a whole   $kinds: kinds   $limit: at most this many
MATCH (n:Name)
WHERE n.folded =~ $pattern
MATCH (n)-[:NAMES]->(e:Entity)
WHERE e.kind IN $kinds
MATCH (k:Entity {id: e.canonical})
WITH DISTINCT k, k.claimCount AS told, k.id AS id
ORDER BY told DESC, id
LIMIT $limit
RETURN id, k.kind AS kind, k.name AS name, k.aliases AS aliases, k.country AS country
ORDER BY told DESC, id
