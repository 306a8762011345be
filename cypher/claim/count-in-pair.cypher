// How many claims there are: which ones is told by the parts.
{{claim/in-pair}}
{{claim/matches}}
RETURN count(c) AS count
