// The evidence of claims that counts, with what its article and origin add.
// $claims: claim ids, as said
UNWIND $claims AS claim
MATCH (:Claim {id: claim})<-[:EVIDENCE_OF]-(e:Evidence {live: true})
OPTIONAL MATCH (e)-[:FROM]->(:Origin)-[:ISSUED_BY]->(i:Entity)
OPTIONAL MATCH (p:Entity {id: e.publisher})
RETURN e {.*} AS evidence, coalesce(CASE WHEN i.kind = 'COUNTRY' THEN i.id ELSE i.country END, CASE WHEN p.kind = 'COUNTRY' THEN p.id ELSE p.country END) AS side
