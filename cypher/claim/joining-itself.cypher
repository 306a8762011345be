// Claims that would join a thing to itself.
// $ids: canonical entity ids
UNWIND $ids AS id
MATCH (c:Claim {shownSubject: id, shownObject: id})
RETURN {{claim/told}} AS claim
ORDER BY c.id
