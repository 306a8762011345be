// Lets rows of a withdrawn data set count no more, some at a time; says how many.
// $article: the data set   $limit: at most this many
MATCH (:Article {id: $article})<-[:QUOTES]-(e:Evidence)
WHERE coalesce(e.live, true)
WITH e LIMIT $limit
SET e.live = false
RETURN count(e) AS silenced
