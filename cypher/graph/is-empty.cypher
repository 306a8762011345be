// Whether the graph holds no node at all, but for tokens: those may be made before the first start.
MATCH (n)
WHERE NOT n:Token
WITH n LIMIT 1
RETURN count(n) AS nodes
