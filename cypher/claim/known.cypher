// Which of some claims are there, and where they stand.
// $ids: claim ids
UNWIND $ids AS id
MATCH (c:Claim {id: id})
RETURN id, c.dataSet AS dataSet, c.status AS status, c.shown AS shown, c.places AS places, c.reportedAt AS reported
