// Takes their counts off entities.
MATCH (e:Entity)
SET e.claimCount = 0
