// How many nodes of one label there are.
MATCH (n:$TYPE)
RETURN count(n) AS count
