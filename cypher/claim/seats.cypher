// Shown HOLDS_OFFICE claims of offices, with what tells who held them when. Not more: all that is told of a claim takes eight times as long.
// $ids: office ids, canonical   $hidden: data sets that count no more, or null
UNWIND $ids AS id
MATCH (c:Claim {shownObject: id, predicate: 'HOLDS_OFFICE', shown: true})
WHERE $hidden IS NULL OR c.dataSet IS NULL OR NOT c.dataSet IN $hidden
RETURN c {.id, .predicate, .subject, .object, .shownSubject, .shownObject, .validFrom, .validTo, .mode, .sightings} AS claim
ORDER BY c.id
