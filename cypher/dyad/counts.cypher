// How many claims every dyad has.
MATCH (d:Dyad)
RETURN d.id AS id, d.claims AS claims, d.lastReported AS reported
