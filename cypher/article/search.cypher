// Active articles by title: prefix first, then the beginning of any word.
// $text: the folded text   $words: a space and each folded word   $limit: at most this many
MATCH (a:Article {state: 'ACTIVE'})
WHERE all(word IN $words WHERE a.paddedTitle CONTAINS word)
RETURN a.id AS id, a.title AS label,
  CASE WHEN a.paddedTitle STARTS WITH ' ' + $text THEN 0 ELSE 1 END AS rank
ORDER BY rank, label, id
LIMIT $limit
