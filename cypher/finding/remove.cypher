// Removes the findings of scopes, before they are found anew.
// $scopes: scope names
UNWIND $scopes AS scope
MATCH (f:Finding {scope: scope})
DETACH DELETE f
