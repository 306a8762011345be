// Decisions by id.
// $ids: decision ids
UNWIND $ids AS id
MATCH (d:Decision {id: id})
RETURN d {.id, .action, .target, .by, .at, .reason} AS decision
