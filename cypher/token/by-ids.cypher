// Tokens by id.
// $ids: token ids
UNWIND $ids AS id
MATCH (t:Token {id: id})
RETURN t {.id, .name, .role, .hash, .createdAt, .revokedAt} AS token
