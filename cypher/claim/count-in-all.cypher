// How many claims there are: which ones is told by the parts.
{{claim/in-all}}
{{claim/matches}}
RETURN count(c) AS count
