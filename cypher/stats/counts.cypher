// How much is shown, but for evidence.
CALL () { MATCH (e:Entity) WHERE e.id = e.canonical RETURN count(e) AS entities }
CALL () { MATCH (c:Claim {shown: true}) RETURN count(c) AS claims }
CALL () { MATCH (a:Article {state: 'ACTIVE'}) RETURN count(a) AS articles }
CALL () { MATCH (:Article {state: 'ACTIVE'})-[:REPEATS]->(o:Origin) RETURN count(DISTINCT o) AS origins }
CALL () { MATCH (:Entity)-[r:$TYPES]->(:Entity) RETURN count(r) AS relations }
RETURN entities, claims, articles, origins, relations
