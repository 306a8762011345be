// Entities of a name, kind and country.
// $folded: the folded name   $kind: kind   $country: country id or null
MATCH (n:Name {folded: $folded, main: true})-[:NAMES]->(e:Entity {kind: $kind})
WHERE coalesce(e.country, '') = coalesce($country, '')
RETURN e.id AS id, e.name AS name
ORDER BY id
