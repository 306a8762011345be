// Shows claims, or hides them.
// $ids: claim ids   $shown: whether they are shown
UNWIND $ids AS id
MATCH (c:Claim {id: id})
SET c.shown = $shown
