// Since when the graph has been being restored.
MATCH (r:Restoring)
RETURN r.at AS at
