// The pairs of the shown claims that bind somebody to agreements.
// $ids: agreement ids, canonical   $predicates: the binding predicates
UNWIND $ids AS id
MATCH (c:Claim {shown: true, shownObject: id})
WHERE c.predicate IN $predicates AND c.polarity = 'AFFIRMED'
RETURN DISTINCT c.pairKey AS pair
