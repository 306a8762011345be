// Every name of entities, those of entities judged the same included.
// $ids: canonical ids
UNWIND $ids AS id
MATCH (m:Entity {canonical: id})<-[:NAMES]-(n:Name)
RETURN id, n.text AS text, n.main AS main, m.id AS member
ORDER BY id, member, text
