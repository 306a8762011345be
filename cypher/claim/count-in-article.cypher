// How many claims there are: which ones is told by the parts.
{{claim/in-article}}
{{claim/matches}}
RETURN count(c) AS count
