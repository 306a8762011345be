// Notes how far a data set has been read. Gives its state.
// $id: the data set   $rows, $evidence, $repeats, $rejected, $entities: counts so far   $whole: true when nothing is left to read
MATCH (a:Article {id: $id})
SET a.readRows = $rows, a.readEvidence = $evidence, a.readRepeats = $repeats, a.readRejected = $rejected, a.readEntities = $entities,
  a.readWhole = $whole
RETURN a.state AS state
