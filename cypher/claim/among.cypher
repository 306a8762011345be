// Shown claims with both ends among entities, that a filter lets through.
// $among: canonical ids
UNWIND $among AS end
MATCH (c:Claim {shownSubject: end})
{{claim/matches}}
  AND c.shownObject IN $among
RETURN c {.*} AS claim
