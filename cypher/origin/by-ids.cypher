// Origins by id; the country is the issuer's, else that of the first publisher.
// $ids: origin ids
UNWIND $ids AS id
MATCH (o:Origin {id: id})
OPTIONAL MATCH (i:Entity {id: o.issuer})
CALL (o) {
  MATCH (o)<-[:REPEATS]-(a:Article)
  OPTIONAL MATCH (p:Entity {id: a.publisher})
  WITH a, p ORDER BY a.id
  RETURN head(collect(CASE WHEN p.kind = 'COUNTRY' THEN p.id ELSE p.country END)) AS published
}
RETURN o {.id, .name, .issuer, .day} AS origin, coalesce(CASE WHEN i.kind = 'COUNTRY' THEN i.id ELSE i.country END, published) AS country
