// Claims as they were said, of some pairs (canonical subject, predicate, object). What only an imported table says is left
// out, unless something of the pair is denied: nothing else could change it.
// $pairs: pair keys
UNWIND $pairs AS pair
MATCH (c:Claim {pairKey: pair})
WHERE c.dataSet IS NULL
RETURN {{claim/said}} AS claim
UNION
UNWIND $pairs AS pair
MATCH (d:Claim {pairKey: pair})
WHERE d.polarity = 'DENIED'
WITH DISTINCT pair
MATCH (c:Claim {pairKey: pair})
RETURN {{claim/said}} AS claim
