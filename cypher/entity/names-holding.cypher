// Names that hold the beginnings of all words, folded; in no order.
// $words: a space and each folded word   $limit: at most this many
MATCH (n:Name)
WHERE n.padded CONTAINS $words[0] AND all(word IN $words WHERE n.padded CONTAINS word)
RETURN n.folded AS folded
LIMIT $limit
