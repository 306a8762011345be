// Withdraws or restores an article, and says of its evidence whether it counts.
// $id: the article   $state: ACTIVE or WITHDRAWN
MATCH (a:Article {id: $id})
SET a.state = $state
WITH a
MATCH (a)<-[:QUOTES]-(e:Evidence)
SET e.live = $state = 'ACTIVE' AND e.state IN ['ACCEPTED', 'EDITED']
RETURN DISTINCT e.claim AS claim
