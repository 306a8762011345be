// Claims by id, each as the one that stands for it.
// $ids: claim ids   $hidden: data sets that count no more, or null
UNWIND $ids AS id
MATCH (c:Claim {id: id})
MATCH (k:Claim {id: coalesce(c.leader, c.id)})
RETURN id AS asked, k { {{claim/told}}, shown: CASE WHEN k.dataSet IN $hidden THEN false ELSE k.shown END} AS claim
