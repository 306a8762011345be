// Remembers the pairs of which a data set tells something and others do too.
// $id: the data set   $pairs: pair keys
MATCH (a:Article {id: $id})
SET a.sharedPairs = coalesce(a.sharedPairs, []) + [pair IN $pairs WHERE NOT pair IN coalesce(a.sharedPairs, [])]
