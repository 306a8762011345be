// Claims that would join a thing to itself.
// $ids: canonical entity ids
UNWIND $ids AS id
MATCH (c:Claim {shownSubject: id, shownObject: id})
RETURN c { {{claim/told}}, .shown } AS claim
ORDER BY c.id
