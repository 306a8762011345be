// Changes with every write that readers see: each leaves a node of these. Neo4j keeps such counts, and walks nothing.
// While sums follow in the background (`pending`), what they add up to changes without a node.
CALL () { MATCH (d:Decision) RETURN count(d) AS decisions }
CALL () { MATCH (e:Evidence) RETURN count(e) AS evidence }
CALL () { MATCH (e:Entity) RETURN count(e) AS entities }
CALL () { MATCH (j:Judgement) RETURN count(j) AS judgements }
CALL () { MATCH (a:Article) RETURN count(a) AS articles }
CALL () { MATCH (p:Pending) RETURN count(p) AS pending }
RETURN decisions, evidence, entities, judgements, articles, pending
