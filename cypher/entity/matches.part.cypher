// The entities that a filter lets through.
// $kinds: kinds or null   $country: country id or null   $text: a space and the folded text, or null
MATCH (e:Entity)
WHERE e.id = e.canonical
  AND ($kinds IS NULL OR e.kind IN $kinds)
  AND ($country IS NULL OR e.country = $country)
  AND ($text IS NULL OR EXISTS { MATCH (:Entity {canonical: e.id})<-[:NAMES]-(n:Name) WHERE n.padded CONTAINS $text })
