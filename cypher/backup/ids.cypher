// All ids of one label, in no order.
MATCH (n:$TYPE)
RETURN collect(n.id) AS ids
