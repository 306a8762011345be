// Joins articles to their publishers.
// $rows: [{ id, publisher }]
UNWIND $rows AS row
MATCH (a:Article {id: row.id})
MATCH (p:Entity {id: row.publisher})
MERGE (a)-[:PUBLISHED_BY]->(p)
