// Origins of these names.
// $folded: folded names
UNWIND $folded AS folded
MATCH (o:Origin {folded: folded})
RETURN folded, o.id AS id
ORDER BY folded, id
