// The pairs of which a data set tells something and others do too.
// $id: the data set
MATCH (p:SharedPair {dataSet: $id})
RETURN p.pair AS pair
