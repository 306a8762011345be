// Changes how many claims entities are the ends of, as entity/add-claims does, and tells what entity/own-briefs tells of them: from here on until the
// transaction ends nobody else changes them.
// $rows: [[id, claims]], sorted by id
UNWIND $rows AS row
MATCH (e:Entity {id: row[0]})
SET e.claimCount = coalesce(e.claimCount, 0) + row[1]
RETURN row[0] AS asked, e.canonical AS id, e.kind AS kind, e.name AS name, e.country AS country, e.single AS single
