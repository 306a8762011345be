// How many active articles have counted evidence about an entity. What only an imported table says names its data set.
// $ids: the entity's ids
{{article/about-entity}}
RETURN count(a) AS count
