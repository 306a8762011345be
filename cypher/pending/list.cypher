// Work that is to follow writes, oldest first.
MATCH (p:Pending)
RETURN p.id AS id, p.what AS what, p.target AS target, p.entities AS entities, p.reached AS reached, p.isAnew AS isAnew
ORDER BY p.at, id
