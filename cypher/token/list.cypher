// All tokens, the oldest first, revoked ones included.
MATCH (t:Token)
RETURN t {.id, .name, .role, .hash, .createdAt, .revokedAt} AS token
ORDER BY t.createdAt, t.id
