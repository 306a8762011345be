// Ids of claims that a data set alone tells and that are not shown, though rows of it count no more that were not withdrawn, some of them.
// $dataSet: its id   $limit: at most this many
MATCH (c:Claim)
WHERE c.dataSet = $dataSet AND c.shown = false
  AND EXISTS { MATCH (c)<-[:EVIDENCE_OF]-(e:Evidence) WHERE e.article = $dataSet AND e.live = false AND coalesce(e.state, 'ACCEPTED') IN ['ACCEPTED', 'EDITED'] }
RETURN c.id AS id
LIMIT $limit
