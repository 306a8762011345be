// The pairs of the relations among entities, and whether rows of tables alone tell them; of those, only what overlaps a time.
// $first, $last: full days, or null
{{relation/joining}}
  AND ($first IS NULL OR r.dataSet IS NULL OR (r.first <= $last AND r.last >= $first))
WITH a.id + ' ' + coalesce(r.predicate, type(r)) + ' ' + b.id AS pair, r.dataSet IS NULL AS isNoted
RETURN DISTINCT pair, isNoted
