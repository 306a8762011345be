// Claims by id, each as the one that stands for it.
// $ids: claim ids
UNWIND $ids AS id
MATCH (c:Claim {id: id})
MATCH (k:Claim {id: c.leader})
RETURN id AS asked, k {.*} AS claim
