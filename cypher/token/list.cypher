// All tokens, the oldest first, revoked ones included.
MATCH (t:Token)
RETURN t {.*} AS token
ORDER BY t.createdAt, t.id
