// A page of claims: which ones, and where it starts, is told by the parts.
{{claim/in-dyad}}
{{claim/matches}}
{{claim/page}}
