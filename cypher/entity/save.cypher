// Makes entities of one kind, or corrects them. What a person saved stays when seeds come again.
// $rows: [{ id, values, labels }]; values without the canonical id   $bySeed: true when the seeds write
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
ON CREATE SET e.canonical = row.id, e.claimCount = 0, e.savedBySeed = $bySeed
WITH e, row
WHERE $bySeed = false OR e.savedBySeed = true
SET e += row.values, e.savedBySeed = $bySeed
SET e:$TYPE
RETURN e.id AS id
