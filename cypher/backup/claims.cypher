// Claims by id, as they were said.
// $ids: claim ids
UNWIND $ids AS id
MATCH (c:Claim {id: id})
RETURN c {.id, .predicate, .subject, .object, .third, .polarity, .validFrom, .validTo, .event} AS node
