// Who judges waits for others who do, on whichever server: who is one with whom is found from all judgements together.
// $ids: ["judging"]   $at: any value
UNWIND $ids AS id
MERGE (l:Lock {id: id})
SET l.lockedAt = $at
