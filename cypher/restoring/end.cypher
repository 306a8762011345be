// The graph is restored.
MATCH (r:Restoring)
DELETE r
