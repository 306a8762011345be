// Which of some pairs data sets share that are not withdrawn: of those that are, nobody sees now what they will share when they come back.
// $pairs: pair keys
UNWIND $pairs AS pair
MATCH (p:SharedPair {pair: pair})
MATCH (a:Article {id: p.dataSet})
WHERE a.state = 'ACTIVE'
RETURN p.id AS id
