// Gives evidence the publisher that it had; what was withdrawn does not count. Rows of an imported table leave out what the article says of them all.
// $rows: [{ id, publisher, withdrawn, isRow }]
UNWIND $rows AS row
MATCH (e:Evidence {id: row.id})-[:QUOTES]->(a:Article)
SET e.publisher = CASE WHEN row.isRow AND row.publisher = a.publisher THEN null ELSE row.publisher END,
  e.live = CASE WHEN row.withdrawn THEN false WHEN row.isRow AND e.live THEN null ELSE e.live END,
  e.method = CASE WHEN row.isRow AND e.method = a.rowMethod THEN null ELSE e.method END,
  e.recordedAt = CASE WHEN row.isRow AND e.recordedAt = a.rowsAt THEN null ELSE e.recordedAt END,
  e.codeScheme = CASE WHEN row.isRow AND e.codeScheme = a.rowScheme THEN null ELSE e.codeScheme END
