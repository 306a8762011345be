// Only the embedded engine: its unique constraints have no index of their own, and without one MERGE scans the label.
// Neo4j refuses a second index on the same property.
CREATE INDEX entity_id_index IF NOT EXISTS FOR (n:Entity) ON (n.id);
CREATE INDEX claim_id_index IF NOT EXISTS FOR (n:Claim) ON (n.id);
CREATE INDEX evidence_id_index IF NOT EXISTS FOR (n:Evidence) ON (n.id);
CREATE INDEX article_id_index IF NOT EXISTS FOR (n:Article) ON (n.id);
CREATE INDEX origin_id_index IF NOT EXISTS FOR (n:Origin) ON (n.id);
CREATE INDEX candidate_id_index IF NOT EXISTS FOR (n:Candidate) ON (n.id);
CREATE INDEX decision_id_index IF NOT EXISTS FOR (n:Decision) ON (n.id);
CREATE INDEX judgement_id_index IF NOT EXISTS FOR (n:Judgement) ON (n.id);
CREATE INDEX finding_id_index IF NOT EXISTS FOR (n:Finding) ON (n.id);
CREATE INDEX dyad_id_index IF NOT EXISTS FOR (n:Dyad) ON (n.id);
CREATE INDEX shared_pair_id_index IF NOT EXISTS FOR (n:SharedPair) ON (n.id);
CREATE INDEX lock_id_index IF NOT EXISTS FOR (n:Lock) ON (n.id);
CREATE INDEX token_id_index IF NOT EXISTS FOR (n:Token) ON (n.id);
