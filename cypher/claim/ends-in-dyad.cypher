// Who the claims are about that rows of tables alone tell, in a dyad.
{{claim/in-dyad}}
{{claim/matches}}
RETURN c.subject AS subject, c.object AS object, c.dataSet AS dataSet, count(c) AS claims
