// Says of the articles that were purged that they were, now that all their evidence is there.
MATCH (a:Article {tombstone: true})
SET a.state = 'PURGED'
