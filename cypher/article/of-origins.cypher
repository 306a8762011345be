// Active articles of origins.
// $ids: origin ids
UNWIND $ids AS id
MATCH (o:Origin {id: id})<-[:REPEATS]-(a:Article {state: 'ACTIVE'})
RETURN id AS origin, a.id AS id
ORDER BY origin, a.publishedFirst, id
