// Whether an article counts: it is neither withdrawn nor purged.
// $id: its id
MATCH (a:Article {id: $id})
RETURN a.state = 'ACTIVE' AS isActive
