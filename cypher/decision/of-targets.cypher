// Decisions on things, oldest first.
// $ids: ids of what was decided on
UNWIND $ids AS id
MATCH (d:Decision {target: id})
RETURN id AS target, d {.id, .action, .target, .by, .at, .reason} AS decision
ORDER BY d.at, d.id
