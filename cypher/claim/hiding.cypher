// Of some claims those that a data set alone tells and that are shown.
// $ids: claim ids   $dataSet: its id
UNWIND $ids AS id
MATCH (c:Claim {id: id})
WHERE c.dataSet = $dataSet AND c.shown = true
RETURN c.id AS id, c.subject AS subject, c.object AS object
