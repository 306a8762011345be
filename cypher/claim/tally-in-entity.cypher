// How many claims there are of each day and number of origins: which ones is told by the parts.
{{claim/in-entity}}
{{claim/matches}}
RETURN c.day AS day, c.originCount AS origins, count(c) AS count
