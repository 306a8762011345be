// The countries bound by agreements: the sides of those who agreed on, signed, ratified or are party to them.
// $ids: agreement ids, canonical   $predicates: the binding predicates
UNWIND $ids AS id
MATCH (c:Claim {shown: true, shownObject: id})
WHERE c.predicate IN $predicates AND c.polarity = 'AFFIRMED'
MATCH (s:Entity {id: c.shownSubject})
WITH DISTINCT id, CASE WHEN s.kind = 'COUNTRY' THEN s.id ELSE s.country END AS side
WHERE side IS NOT NULL
RETURN id AS agreement, side
ORDER BY agreement, side
