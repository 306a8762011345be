// Notes of a data set that is to be shown that hiding it was broken off: its relations may stand still.
// $target: the data set
MATCH (p:Pending {what: 'SHOW', target: $target})
SET p.isAnew = true
