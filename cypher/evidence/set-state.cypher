// Withdraws evidence or accepts it again; it counts while its article does, which nobody withdraws or restores meanwhile.
// $ids: evidence ids   $state: ACCEPTED or WITHDRAWN   $at: when it was withdrawn, or null
UNWIND $ids AS id
MATCH (e:Evidence {id: id})-[:QUOTES]->(a:Article)
SET a.state = a.state
WITH e, a
SET e.state = $state, e.withdrawnAt = $at, e.live = $state = 'ACCEPTED' AND a.state = 'ACTIVE'
RETURN e.claim AS claim
