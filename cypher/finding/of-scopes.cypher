// What stands found in scopes, before they are looked at anew.
// $scopes: scope names
UNWIND $scopes AS scope
MATCH (f:Finding {scope: scope})
RETURN f.id AS id, scope, f.message AS message, f.entities AS entities
