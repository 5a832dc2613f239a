import assert from 'node:assert/strict'
import { test } from 'node:test'
import { splitStatements } from '#platform/migrate/split-statements.ts'

const scripts: ReadonlyArray<{ why: string; script: string; lines: number[] }> = [
  { why: 'nothing', script: ' \n-- only a remark;\n/* and ; another */', lines: [] },
  { why: 'two on one line', script: 'select 1; select 2;', lines: [1, 1] },
  { why: 'the last without a semicolon', script: 'select 1;\n\nselect 2', lines: [1, 3] },
  { why: 'remarks before a statement', script: '-- why;\n\nselect 1;', lines: [3] },
  { why: 'a string', script: "select 'a;b''; c';\nselect 2;", lines: [1, 2] },
  { why: 'an escape string', script: String.raw`select e'\';';${'\n'}select 2;`, lines: [1, 2] },
  { why: 'a quoted name', script: 'select 1 as "a;""b";\nselect 2;', lines: [1, 2] },
  { why: 'a dollar body', script: 'do $$ begin; end $$;\nselect 2;', lines: [1, 2] },
  { why: 'a tagged body', script: 'do $x$ $$;$$ $y$;\n $x$;\nselect 2;', lines: [1, 3] },
  { why: 'nested comments', script: '/* a /* b; */ ; */ select 1;\nselect 2;', lines: [1, 2] },
  { why: 'a dollar in a name', script: 'select a$b$c;\nselect 2;', lines: [1, 2] },
  {
    why: 'a body in standard SQL',
    script:
      'create function f() returns int begin atomic\n select case when true then 1 end;\n' +
      ' select 2;\nend;\nselect 3;',
    lines: [1, 5],
  },
]

for (const { why, script, lines } of scripts) {
  test(`a migration is split into its statements: ${why}`, () => {
    const statements = splitStatements(script)
    assert.deepEqual(
      statements.map((one) => one.line),
      lines,
    )
    const kept = statements.map((one) => one.sql).join('')
    for (const { sql } of statements) assert.ok(script.includes(sql))
    if (lines.length > 0) assert.match(kept, /select/)
  })
}
