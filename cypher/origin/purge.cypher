// Leaves nothing of an origin but what is given; makes it where there is none.
// $id: the origin   $values: all that is left, the id among it
MERGE (o:Origin {id: $id})
SET o = $values
RETURN o.id AS id
