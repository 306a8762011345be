// How far a data set has been read, and whether it counts.
// $id: the data set
MATCH (a:Article {id: $id})
RETURN a.state AS state, a.readRows AS rows, a.readEvidence AS evidence, a.readRepeats AS repeats, a.readRejected AS rejected,
  a.readEntities AS entities, a.readWhole AS whole
