// Of some claims those that a data set alone tells and that are not shown.
// $ids: claim ids   $dataSet: its id
UNWIND $ids AS id
MATCH (c:Claim {id: id})
WHERE c.dataSet = $dataSet AND c.shown = false
RETURN c.id AS id, c.subject AS subject, c.predicate AS predicate, c.object AS object, c.validFrom AS validFrom, c.pairKey AS pair, c.reportedAt AS reportedAt, c.status AS status, c.places AS stood
