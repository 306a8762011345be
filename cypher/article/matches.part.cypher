// The articles that a filter lets through.
// $state: ACTIVE or WITHDRAWN   $publishers: entity ids or null   $origin: origin id or null   $countries: country ids or null
// $first, $last: published between these days, or null   $text: folded words or null
MATCH (a:Article {state: $state})
WHERE ($publishers IS NULL OR a.publisher IN $publishers)
  AND ($origin IS NULL OR a.origin = $origin)
  AND ($countries IS NULL OR a.publisherCountry IN $countries)
  AND ($first IS NULL OR a.publishedLast >= $first)
  AND ($last IS NULL OR a.publishedFirst <= $last)
  AND ($text IS NULL OR a.folded CONTAINS $text)
