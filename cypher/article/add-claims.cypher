// Changes how many claims data sets alone tell. Who sets a property from what it was holds the lock before it is read.
// $rows: [[id, claims]], sorted by id
UNWIND $rows AS row
MATCH (a:Article {id: row[0]})
SET a.claimCount = coalesce(a.claimCount, 0) + row[1]
