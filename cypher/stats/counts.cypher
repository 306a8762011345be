// How much is shown.
CALL () { MATCH (e:Entity) WHERE e.id = e.canonical RETURN count(e) AS entities }
CALL () { MATCH (c:Claim {shown: true}) RETURN count(c) AS claims }
CALL () { MATCH (e:Evidence)-[:EVIDENCE_OF|SHOWN_BY]->(:Claim {shown: true}) WHERE coalesce(e.live, true) RETURN count(e) AS evidence }
CALL () { MATCH (a:Article {state: 'ACTIVE'}) RETURN count(a) AS articles }
CALL () { MATCH (:Article {state: 'ACTIVE'})-[:REPEATS]->(o:Origin) RETURN count(DISTINCT o) AS origins }
CALL () { MATCH (:Entity)-[r:$TYPES]->(:Entity) RETURN count(r) AS relations }
RETURN entities, claims, evidence, articles, origins, relations
