// How many claims there are: which ones is told by the parts.
{{claim/in-dyad}}
{{claim/matches}}
RETURN count(c) AS count
