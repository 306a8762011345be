// On which end the claims of an entity that rows of tables alone tell have it, by day as it is cut.
// $length: how many letters of the day are kept
{{claim/in-entity}}
{{claim/matches}}
WITH substring(c.validFrom, 0, $length) AS start, c.subject = $entity AS isSubject
RETURN start, isSubject, count(start) AS claims
