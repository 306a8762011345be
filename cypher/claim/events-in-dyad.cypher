// The claims of a dyad that rows of tables alone tell, counted by predicate, day as it is cut and the subject's side.
// $length: how many letters of the day are kept
{{claim/in-dyad}}
{{claim/matches}}
MATCH (c)-[:SUBJECT]->(s:Entity)
WITH c.predicate AS predicate, substring(c.validFrom, 0, $length) AS start, CASE WHEN s.kind = 'COUNTRY' THEN s.id ELSE s.country END AS side
RETURN predicate, start, side, count(predicate) AS claims
