// Revokes a token that stands.
// $id: token id   $at: when
MATCH (t:Token {id: $id})
WHERE t.revokedAt IS NULL
SET t.revokedAt = $at
RETURN t.id AS id
