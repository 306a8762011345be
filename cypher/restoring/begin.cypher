// Marks the graph as being restored.
// $at: since when
MERGE (r:Restoring {id: 'restoring'})
SET r.at = $at
