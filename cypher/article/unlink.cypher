// Parts an article from its publisher and from the origin it repeats.
// $id: the article
MATCH (:Article {id: $id})-[r:PUBLISHED_BY|REPEATS]->()
DELETE r
