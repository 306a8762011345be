// What there is of the schema: both engines give each a name.
SHOW CONSTRAINTS;
SHOW INDEXES;
