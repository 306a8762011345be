// The claims of pairs that have rows of a data set.
// $pairs: pair keys   $article: the data set
UNWIND $pairs AS pair
MATCH (c:Claim {pairKey: pair})<-[:EVIDENCE_OF]-(e:Evidence)
WHERE e.article = $article
RETURN DISTINCT c.id AS claim, c.dataSet AS dataSet
