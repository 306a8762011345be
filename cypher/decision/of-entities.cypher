// Everything decided on entities, on those judged the same, and on judgements of them, withdrawn or not; oldest first.
// $ids: canonical entity ids
CALL () {
  UNWIND $ids AS entity
  MATCH (m:Entity {canonical: entity})
  MATCH (d:Decision {target: m.id})
  RETURN entity, d
  UNION
  UNWIND $ids AS entity
  MATCH (:Entity {canonical: entity})<-[:LEFT|RIGHT]-(j:Judgement)
  MATCH (d:Decision {target: j.id})
  RETURN entity, d
}
RETURN entity, d {.id, .action, .target, .by, .at, .reason} AS decision
ORDER BY d.at, d.id
