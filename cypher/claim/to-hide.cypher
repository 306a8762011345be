// Ids of claims that a data set alone tells and that are shown, some of them.
// $dataSet: its id   $limit: at most this many
MATCH (c:Claim)
WHERE c.dataSet = $dataSet AND c.shown = true
RETURN c.id AS id
LIMIT $limit
