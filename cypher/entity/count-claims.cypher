// How many claims entities are the ends of, each as it is stored.
// $ids: entity ids
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN id, coalesce(e.claimCount, 0) AS claims
