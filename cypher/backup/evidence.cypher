// Evidence by id as a backup takes it: with what nobody named too.
// $ids: evidence ids
UNWIND $ids AS id
MATCH (e:Evidence {id: id})-[:QUOTES]->(a:Article)
RETURN e {.*,
  recordedAt: coalesce(e.recordedAt, a.rowsAt), method: coalesce(e.method, a.rowMethod), codeScheme: coalesce(e.codeScheme, CASE WHEN e.codeValue IS NULL THEN null ELSE a.rowScheme END), publisher: coalesce(e.publisher, a.publisher)} AS evidence
