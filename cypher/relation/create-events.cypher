// Makes relations of one type, which a data set alone tells.
// $rows: [[subject, object, claims, first, last]]   $dataSet: its id
UNWIND $rows AS row
MATCH (s:Entity {id: row[0]})
MATCH (o:Entity {id: row[1]})
CREATE (s)-[:$TYPE {claimCount: row[2], first: row[3], last: row[4], dataSet: $dataSet}]->(o)
