// Takes the words of some evidence of an article out for good; it counts no more.
// $article: article id   $at: when   $limit: at most this many
MATCH (:Article {id: $article})<-[:QUOTES]-(e:Evidence)
WHERE e.purged IS NULL
WITH e LIMIT $limit
SET e.purged = true, e.live = false, e.state = 'WITHDRAWN', e.withdrawnAt = coalesce(e.withdrawnAt, $at),
  e.quote = '', e.folded = '', e.prefix = null, e.suffix = null, e.quantities = '[]',
  e.cues = [cue IN coalesce(e.cues, []) | ''], e.verbs = [verb IN coalesce(e.verbs, []) | '']
RETURN e.id AS id, e.claim AS claim
