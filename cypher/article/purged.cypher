// Ids of the articles that were purged.
MATCH (a:Article {state: 'PURGED'})
RETURN a.id AS id
ORDER BY id
