// Data sets that are withdrawn while what they add up to still follows.
MATCH (p:Pending {what: 'HIDE'})
RETURN p.target AS id
