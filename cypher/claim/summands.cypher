// What the shown claims of pairs add up to: claims that only a data set tells together, all others each by itself.
// $pairs: pair keys   $hidden: data sets that count no more, or null
UNWIND $pairs AS pair
MATCH (c:Claim {pairKey: pair, shown: true})
WHERE c.dataSet IS NOT NULL
  AND ($hidden IS NULL OR NOT c.dataSet IN $hidden)
WITH pair, c.dataSet AS dataSet, c.status AS status, min(c.validFrom) AS first, max(c.validFrom) AS last, count(c) AS claims
RETURN pair, dataSet, status, first, last, claims, null AS claim
UNION ALL
UNWIND $pairs AS pair
MATCH (c:Claim {pairKey: pair, shown: true})
WHERE c.dataSet IS NULL
RETURN pair, null AS dataSet, null AS status, null AS first, null AS last, 1 AS claims,
  c {.id, .polarity, .mode, .status, .certainty, .temporality, .origins, .articles, .firstDate, .lastDate} AS claim
