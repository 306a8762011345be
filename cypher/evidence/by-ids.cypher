// Evidence by id.
// $ids: evidence ids
UNWIND $ids AS id
MATCH (e:Evidence {id: id})-[:QUOTES]->(a:Article)
RETURN {{evidence/told}} AS evidence
