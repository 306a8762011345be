// Remembers pairs of which data sets tell something and others do too, each as a node of its own: in a list on the data set, each would cost
// as much as all before it.
// $rows: [[id, pair, data set]]
UNWIND $rows AS row
MERGE (p:SharedPair {id: row[0]})
ON CREATE SET p.pair = row[1], p.dataSet = row[2]
