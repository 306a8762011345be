// Adds rows of a data set to claims that are there.
// $rows: [[claim, evidence id, quote, locator, code, intensity, reported, place, last day reported]]
// $dataSet: its id   $scheme, $at, $method: what the data set does not say of all its rows, else null
MATCH (a:Article {id: $dataSet})
UNWIND $rows AS row
MATCH (c:Claim {id: row[0]})
CREATE (e:Evidence {id: row[1], claim: row[0], article: $dataSet, quote: row[2], locator: row[3], codeScheme: $scheme, codeValue: row[4], codeIntensity: row[5],
  reportedAt: row[6], place: row[7], reportedLast: row[8], recordedAt: $at, method: $method})
CREATE (e)-[:EVIDENCE_OF]->(c)
CREATE (e)-[:QUOTES]->(a)
