// How many claims there are: which ones is told by the parts.
{{claim/in-entity}}
{{claim/matches}}
RETURN count(c) AS count
