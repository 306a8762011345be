// Keeps a token: its hash, never its secret.
// $id: its id   $values: { name, role, hash, createdAt }
MERGE (t:Token {id: $id})
ON CREATE SET t += $values
RETURN t.id AS id
