// Gives entities their names and aliases, folded for search.
// $rows: [{ entity, text, folded, padded, main }]
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
CREATE (n:Name {text: row.text, folded: row.folded, padded: row.padded, main: row.main})-[:NAMES]->(e)
