// The offices of some countries: each with the id of its canonical one.
// $ids: canonical country ids
UNWIND $ids AS id
MATCH (m:Entity {canonical: id})
MATCH (o:Office {country: m.id})
MATCH (k:Entity {id: o.canonical})
RETURN id AS country, k.id AS id, o.id = k.id AS isCanonical, o.name AS name, o.aliases AS aliases, k.single AS single
ORDER BY country, id, isCanonical DESC, name
