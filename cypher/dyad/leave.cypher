// Takes claims out of dyads.
// $rows: [{ claim, id }]
UNWIND $rows AS row
MATCH (:Claim {id: row.claim})-[r:IN_DYAD]->(:Dyad {id: row.id})
DELETE r
