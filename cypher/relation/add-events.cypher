// Adds events of a data set to relations of one type, and gives the pairs that others tell of too.
// The embedded engine looks for the relation among all of the end that is written first: here the subject.
// $rows: [[subject, object, claims, first, last, pair]]   $dataSet: its id
UNWIND $rows AS row
MATCH (s:Entity {id: row[0]})
MATCH (o:Entity {id: row[1]})
MERGE (s)-[r:$TYPE]->(o)
ON CREATE SET r.claimCount = row[2], r.first = row[3], r.last = row[4], r.dataSet = $dataSet
ON MATCH SET r.claimCount = r.claimCount + row[2],
  r.first = CASE WHEN r.first IS NULL OR row[3] < r.first THEN row[3] ELSE r.first END,
  r.last = CASE WHEN r.last IS NULL OR row[4] > r.last THEN row[4] ELSE r.last END
WITH row, r
WHERE r.dataSet IS NULL OR r.dataSet <> $dataSet
RETURN row[5] AS pair
