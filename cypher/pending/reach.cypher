// Notes how far work has come.
// $id: its id   $reached: the last claim that is done
MATCH (p:Pending {id: $id})
SET p.reached = $reached
