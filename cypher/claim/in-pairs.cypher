// Claims as they were said, of some pairs (canonical subject, predicate, object).
// $pairs: pair keys
UNWIND $pairs AS pair
MATCH (c:Claim {pairKey: pair})
RETURN c {.id, .predicate, .subject, .object, .third, .polarity, .validFrom, .validTo, .event, .pairKey, .shown, .leader} AS claim
