// Data sets that are withdrawn while what they add up to still follows.
MATCH (p:Pending {what: 'HIDE'})
MATCH (a:Article {id: p.target})
WHERE a.state <> 'ACTIVE'
RETURN p.target AS id
