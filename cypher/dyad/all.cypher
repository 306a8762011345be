// All dyads that have been there.
MATCH (d:Dyad)
RETURN d.id AS id
