"""Oracle's SQL on PostgreSQL: reads a statement as Oracle's parser would, and writes it for the stand-in's server.

Theory of operation. `tokens`, `reading`, `expressions`, `queries` and `statements` are a parser that knows Oracle's
grammar and no other, so that what Oracle does not take is turned down at the same word and with the same code; they
make `nodes`. From those `select`, `changes`, `expression` and their neighbours write PostgreSQL, each expression with
the type that Oracle gives it (`typed`), because division, `||`, comparison and much more depend on types. Names are
resolved here (`scope`), never by the server. It is a closed world: what no module knows raises `Undetermined`, and
what Oracle surely refuses raises `RefusedError`.

A subject plugs in so:

- a function of one row is a line in `functions.PLAIN`, or an entry of a module's `CALLS` (`choices`, `conversions`);
- an aggregate or analytic function is an entry in `aggregates`;
- a new node is a class in `nodes`, read by the parser, with an entry in the table at the end of `expression` or
  `conditions`;
- a clause that changes what FROM gives (`rownum`, `connect_by`, `pivot`) takes FROM's text and the block's `Scope`,
  gives another text, and points the scope's columns to where they are now;
- what it needs on the server is a function in `sandboxes/oracle-compat/sql`, which tells Oracle's errors by SQLSTATE
  ORA00 and what only an Oracle can answer by UNDET.
"""
