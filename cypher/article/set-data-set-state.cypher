// Withdraws or restores a data set. Its rows follow.
// $id: the data set   $state: ACTIVE or WITHDRAWN
MATCH (a:Article {id: $id})
SET a.state = $state
RETURN coalesce(a.claimCount, 0) AS claims
