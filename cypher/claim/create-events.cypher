// Makes new claims that rows of a data set tell, each with the first row that tells it; between two countries.
// $rows: [[id, predicate, subject, object, day, day number, pair, dyad, evidence id, quote, locator, code, intensity, reported, places, place,
// last day reported]]: lists, because maps cost three times as much to hand over; what the day says already is null
// $dataSet: its id   $scheme, $at, $method: what the data set does not say of all its rows, else null
MATCH (a:Article {id: $dataSet})
UNWIND $rows AS row
MATCH (s:Entity {id: row[2]})
MATCH (o:Entity {id: row[3]})
MATCH (d:Dyad {id: row[7]})
CREATE (c:Claim {id: row[0], predicate: row[1], subject: row[2], object: row[3], validFrom: row[4], day: row[5], pairKey: row[6],
  shown: true, dataSet: $dataSet, reportedAt: row[13], places: row[14]})
CREATE (c)-[:SUBJECT]->(s)
CREATE (c)-[:OBJECT]->(o)
CREATE (c)-[:IN_DYAD]->(d)
CREATE (e:Evidence {id: row[8], claim: row[0], article: $dataSet, quote: row[9], locator: row[10], codeScheme: $scheme, codeValue: row[11], codeIntensity: row[12],
  reportedAt: coalesce(row[13], row[4]), place: row[15], reportedLast: row[16], recordedAt: $at, method: $method})
CREATE (e)-[:EVIDENCE_OF]->(c)
CREATE (e)-[:QUOTES]->(a)
