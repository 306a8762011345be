// Claims by id, each as the one that stands for it, and whether its data set counts no more.
// $ids: claim ids   $hidden: data sets that count no more, or null
UNWIND $ids AS id
MATCH (a:Claim {id: id})
MATCH (c:Claim {id: coalesce(a.leader, a.id)})
RETURN id AS asked, {{claim/told}} AS claim, coalesce(c.dataSet IN $hidden, false) AS hidden
