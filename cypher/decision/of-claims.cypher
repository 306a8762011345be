// Everything decided on claims, on their evidence, withdrawn or not, and on whether its articles are shown; oldest first.
// $claims: leading claim ids
CALL () {
  UNWIND $claims AS claim
  MATCH (c:Claim {leader: claim})
  MATCH (d:Decision {target: c.id})
  RETURN claim, d
  UNION
  UNWIND $claims AS claim
  MATCH (:Claim {leader: claim})<-[:EVIDENCE_OF]-(e:Evidence)
  MATCH (d:Decision {target: e.id})
  RETURN claim, d
  UNION
  UNWIND $claims AS claim
  MATCH (:Claim {leader: claim})<-[:EVIDENCE_OF]-(:Evidence)-[:QUOTES]->(a:Article)
  MATCH (d:Decision {target: a.id})
  WHERE d.action IN ['delete', 'restore', 'purge']
  RETURN claim, d
}
RETURN claim, d {.id, .action, .target, .by, .at, .reason} AS decision
ORDER BY d.at, d.id
