// Claims as they were said, with the pair they stood in last and the canonical ends that they have now.
// $ids: claim ids
UNWIND $ids AS id
MATCH (c:Claim {id: id})
MATCH (s:Entity {id: c.subject})
MATCH (o:Entity {id: c.object})
RETURN {{claim/said}} AS claim, s.canonical AS subject, o.canonical AS object
