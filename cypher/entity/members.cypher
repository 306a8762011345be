// All entities judged the same as some, themselves included.
// $ids: canonical ids
UNWIND $ids AS id
MATCH (m:Entity {canonical: id})
RETURN m.id AS id, m.canonical AS canonical
