// Which of some pairs have claims; whether one of them is denied, and the days of those that not only rows of one table tell.
// $pairs: pair keys
UNWIND $pairs AS pair
MATCH (c:Claim {pairKey: pair})
WITH pair, max(CASE WHEN c.polarity = 'DENIED' THEN 1 ELSE 0 END) AS denied, collect(CASE WHEN c.dataSet IS NULL THEN c.validFrom ELSE null END) AS days
RETURN pair, denied, days
