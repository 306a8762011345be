// Claims that a data set alone tells and that are shown, or not, some of them.
// $dataSet: its id   $shown: whether they are shown   $limit: at most this many
MATCH (c:Claim)
WHERE c.dataSet = $dataSet AND c.shown = $shown
RETURN c.id AS id, c.subject AS subject, c.predicate AS predicate, c.object AS object, c.validFrom AS validFrom, c.pairKey AS pair, c.reportedAt AS reportedAt
LIMIT $limit
