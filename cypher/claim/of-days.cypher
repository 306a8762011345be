// The shown claims of some pairs that happened on one of some days or, where no day is stated, were first told of on one.
// $pairs: pair keys   $days: full days   $hidden: data sets that are withdrawn while their sums still follow, or null   $limit: at most this many
UNWIND $pairs AS pair
MATCH (c:Claim {pairKey: pair})
WHERE c.shown = true
  AND ($hidden IS NULL OR c.dataSet IS NULL OR NOT c.dataSet IN $hidden)
  AND coalesce(c.validFrom, c.reportedAt) IN $days
WITH c, c.id AS id
ORDER BY id
LIMIT $limit
RETURN {{claim/told}} AS claim
ORDER BY id
