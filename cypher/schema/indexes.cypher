// Look-ups by something other than the id. Both engines run this file.
CREATE INDEX entity_canonical IF NOT EXISTS FOR (n:Entity) ON (n.canonical);
CREATE INDEX entity_country IF NOT EXISTS FOR (n:Entity) ON (n.country);
CREATE INDEX entity_name IF NOT EXISTS FOR (n:Entity) ON (n.name);
CREATE INDEX claim_leader IF NOT EXISTS FOR (n:Claim) ON (n.leader);
CREATE INDEX claim_pair_key IF NOT EXISTS FOR (n:Claim) ON (n.pairKey);
CREATE INDEX claim_day IF NOT EXISTS FOR (n:Claim) ON (n.day);
CREATE INDEX finding_scope IF NOT EXISTS FOR (n:Finding) ON (n.scope);
CREATE INDEX name_folded IF NOT EXISTS FOR (n:Name) ON (n.folded);
CREATE INDEX claim_event IF NOT EXISTS FOR (n:Claim) ON (n.shownEvent);
CREATE INDEX claim_shown_subject IF NOT EXISTS FOR (n:Claim) ON (n.shownSubject);
CREATE INDEX claim_shown_object IF NOT EXISTS FOR (n:Claim) ON (n.shownObject);
CREATE INDEX article_state IF NOT EXISTS FOR (n:Article) ON (n.state);
CREATE INDEX decision_target IF NOT EXISTS FOR (n:Decision) ON (n.target);
CREATE INDEX evidence_locator IF NOT EXISTS FOR (n:Evidence) ON (n.locator);
CREATE INDEX origin_folded IF NOT EXISTS FOR (n:Origin) ON (n.folded);
CREATE INDEX shared_pair IF NOT EXISTS FOR (n:SharedPair) ON (n.pair);
CREATE INDEX shared_pair_data_set IF NOT EXISTS FOR (n:SharedPair) ON (n.dataSet);
