// Starts from the claims of a dyad.
// $dyad: dyad id
MATCH (:Dyad {id: $dyad})<-[:IN_DYAD]-(c:Claim)
