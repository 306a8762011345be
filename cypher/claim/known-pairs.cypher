// Which of some pairs have claims, and whether one of them is denied.
// $pairs: pair keys
UNWIND $pairs AS pair
MATCH (c:Claim {pairKey: pair})
RETURN pair, max(CASE WHEN c.polarity = 'DENIED' THEN 1 ELSE 0 END) AS denied
