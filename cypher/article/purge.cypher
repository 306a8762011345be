// Leaves nothing of an article but what is given.
// $id: the article   $values: all that is left, the id among it
MATCH (a:Article {id: $id})
SET a = $values
RETURN a.id AS id
