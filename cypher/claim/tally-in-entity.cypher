// How many claims there are of each key: which ones, and in which order, is told by the parts.
{{claim/in-entity}}
{{claim/matches}}
{{claim/key}}
RETURN key, count(c) AS count
