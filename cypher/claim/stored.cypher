// Claims as they were said, with the pair they stood in last.
// $ids: claim ids
UNWIND $ids AS id
MATCH (c:Claim {id: id})
RETURN {{claim/said}} AS claim
