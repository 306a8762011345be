// Articles by id, text included.
// $ids: article ids
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a { {{article/told}} } AS article
