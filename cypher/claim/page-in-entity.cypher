// A page of claims: which ones, and where it starts, is told by the parts.
{{claim/in-entity}}
{{claim/matches}}
{{claim/page}}
