// The key of a claim c in an order; of those with as many origins the newest comes first.
// $order: NEWEST, OLDEST or MOST_ORIGINS
WITH c, CASE $order WHEN 'OLDEST' THEN coalesce(c.day, 10000000) WHEN 'MOST_ORIGINS' THEN 0 - coalesce(c.originCount, 1) * 100000000 - coalesce(c.day, -10000000) ELSE 0 - coalesce(c.day, -10000000) END AS key
