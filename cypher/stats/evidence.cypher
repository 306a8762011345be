// How much evidence is shown.
MATCH (e:Evidence)-[:EVIDENCE_OF|SHOWN_BY]->(:Claim {shown: true})
WHERE coalesce(e.live, true)
RETURN count(e) AS evidence
