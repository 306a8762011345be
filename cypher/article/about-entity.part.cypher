// The active articles with counted evidence about an entity.
CALL () {
  UNWIND $ids AS id
  MATCH (:Entity {id: id})<-[:SUBJECT|OBJECT|THIRD]-(c:Claim {shown: true})
  WHERE c.dataSet IS NOT NULL
  RETURN DISTINCT c.dataSet AS article
  UNION
  UNWIND $ids AS id
  MATCH (:Entity {id: id})<-[:SUBJECT|OBJECT|THIRD]-(c:Claim {shown: true})
  WHERE c.dataSet IS NULL
  MATCH (c)<-[:EVIDENCE_OF|SHOWN_BY]-(e:Evidence)
  WHERE coalesce(e.live, true)
  RETURN DISTINCT e.article AS article
}
MATCH (a:Article {id: article, state: 'ACTIVE'})
