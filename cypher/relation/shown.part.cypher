// A relation r as it is told: what is absent is the usual, and ends and predicate are where the graph has them.
r {.*, subject: startNode(r).id, object: endNode(r).id, type: type(r)}
