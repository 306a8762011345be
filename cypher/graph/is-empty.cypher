// Whether the graph holds no node at all.
MATCH (n)
WITH n LIMIT 1
RETURN count(n) AS nodes
