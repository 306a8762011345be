// Writes the canonical id of entities.
// $rows: [{ id, canonical }]
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e.canonical = row.canonical
