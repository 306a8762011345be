// Who is linked to whom among entities.
{{relation/joining}}
WITH DISTINCT a.id AS one, b.id AS other
RETURN [one, other] AS pair
