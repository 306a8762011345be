// Joins articles to the origin they repeat.
// $rows: [{ id, origin }]
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
MATCH (o:Origin {id: row.origin})
MERGE (a)-[:REPEATS]->(o)
