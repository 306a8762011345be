// How many names begin with a text, hold it from the beginning of a word, or hold the beginnings of all its words.
// $text: the folded text   $prefix: a space and the folded text   $words: a space and each folded word
MATCH (n:Name)
WHERE n.padded CONTAINS $words[0] AND all(word IN $words WHERE n.padded CONTAINS word)
WITH CASE WHEN n.folded STARTS WITH $text THEN 1 WHEN n.padded CONTAINS $prefix THEN 2 ELSE 3 END AS rank
RETURN rank, count(rank) AS count
