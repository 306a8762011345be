// Takes an article's words out for good, and where they came from.
// $id: the article   $values: what stands in their place; null takes a property away
MATCH (a:Article {id: $id})
SET a += $values
RETURN a.id AS id
