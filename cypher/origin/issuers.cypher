// Who issued origins.
// $ids: origin ids
UNWIND $ids AS id
MATCH (o:Origin {id: id})
WHERE o.issuer IS NOT NULL
RETURN id AS origin, o.issuer AS issuer
