import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { readCsv, writeCsv } from './csv.ts'

const files = [
  [
    'two rows',
    'a,b\n1,2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'no line break at the end',
    'a,b\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'Windows line breaks and a mark',
    '\uFEFFa,b\r\n1,2\r\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'semicolons, as Excel writes them here',
    'a;b\n1,5;2\n',
    [
      ['a', 'b'],
      ['1,5', '2'],
    ],
  ],
  [
    'tabs',
    'a\tb\n1\t2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'quotes, commas and breaks in a cell',
    'a,b\n"x, ""y""\nz",\n',
    [
      ['a', 'b'],
      ['x, "y"\nz', ''],
    ],
  ],
  [
    'empty cells and rows',
    'a,b\n,\n\n1,\n',
    [
      ['a', 'b'],
      ['1', ''],
    ],
  ],
  ['a quote within a word', 'a\nit"s\n', [['a'], ['it"s']]],
  ['a guarded formula', "a\n'=1+1\n", [['a'], ['=1+1']]],
  ['nothing', '', []],
] as const

for (const [name, text, expected] of files) {
  test(`reads ${name}`, () => {
    assert.deepEqual(
      readCsv(text).map(({ cells }) => cells),
      expected,
    )
  })
}

test('rows are counted as a spreadsheet counts them', () => {
  assert.deepEqual(
    readCsv('a\n\n"x\ny"\nb').map(({ row }) => row),
    [1, 3, 4],
  )
})

test('a quote that does not end is told with its row', () => {
  assert.throws(() => readCsv('a\nb\n"c'), { name: 'BrokenCsv', row: 3 })
  assert.throws(() => readCsv('a\n"b"c'), { name: 'BrokenCsv', row: 2 })
})

test('no cell is a formula, numbers stay numbers', () => {
  const cells = ['=HYPERLINK("x")', '+358', '-1', '-1.5', '@x', '-x']
  const text = writeCsv([cells])
  assert.equal(text, `"'=HYPERLINK(""x"")",'+358,-1,-1.5,'@x,'-x\r\n`)
  assert.deepEqual(readCsv(text)[0]?.cells, cells)
})

test('whatever is written is read back', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.string({ unit: fc.constantFrom("'", '=', '"', ',', '\n', 'a') }),
  )
  const row = fc
    .array(cell, { minLength: 2, maxLength: 4 })
    .filter((cells) => cells.some((text) => text.trim() !== ''))
  fc.assert(
    fc.property(fc.array(row, { minLength: 1 }), (rows) => {
      const header = ['first', 'second']
      const read = readCsv(writeCsv([header, ...rows]))
      assert.deepEqual(
        read.map(({ cells }) => cells),
        [header, ...rows],
      )
    }),
  )
})
