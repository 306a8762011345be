// How many claims are of some days, whatever they say.
// $days: day numbers   $limit: no more are counted
MATCH (c:Claim) WHERE c.day IN $days
WITH c LIMIT $limit
RETURN count(c) AS count
