// Starts from the claims of a dyad.
MATCH (:Dyad {id: $dyad})<-[:IN_DYAD]-(c:Claim)
