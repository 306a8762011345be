// Holds an article until the transaction ends (who sets a property from itself locks it before it is read), and says whether it counts: it is
// neither withdrawn nor purged.
// $id: its id
MATCH (a:Article {id: $id})
SET a.state = a.state
RETURN a.state = 'ACTIVE' AS isActive
