import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linkFrom, slugOf } from './doc-library.ts'
import { drawMarkdown } from './markdown.ts'

const keep = (href: string): string => href

/** Source and what it is drawn as; white space between blocks does not count. */
const rows: [name: string, source: string, drawn: string][] = [
  ['a paragraph keeps its lines together', 'one\ntwo\n\nthree', '<p>one\ntwo</p><p>three</p>'],
  [
    'emphasis and code',
    '**a** *b* _c_ `d*e`',
    '<p><strong>a</strong> <em>b</em> <em>c</em> <code>d*e</code></p>',
  ],
  ['a snake_case_name is a word', 'the created_at_ms field', '<p>the created_at_ms field</p>'],
  ['code holds a backtick', '`` a`b ``', '<p><code>a`b</code></p>'],
  ['a link with code in it', '[`run`](run.md)', '<p><a href="run.md"><code>run</code></a></p>'],
  [
    'an address in angle brackets',
    '<https://a.example/x>',
    '<p><a href="https://a.example/x">https://a.example/x</a></p>',
  ],
  [
    'a fence is kept as it is',
    '```sh\nnpm  ci\n\n# x\n```',
    '<pre tabindex="0"><code>npm  ci\n\n# x</code></pre>',
  ],
  ['a tight list', '- a\n- b\n  c', '<ul><li>a</li><li>b\nc</li></ul>'],
  [
    'a list in a list',
    '1. a\n   - b\n2. c',
    '<ol><li><p>a</p><ul><li>b</li></ul></li><li>c</li></ol>',
  ],
  ['a quote', '> a\n> b', '<blockquote><p>a\nb</p></blockquote>'],
  ['a rule', 'a\n\n---', '<p>a</p><hr />'],
  [
    'a table with a bar inside of code',
    '| a | b |\n|---|---|\n| `x|y` | z \\| w |',
    '<div class="wide" tabindex="0" role="region" aria-label="a, b"><table><thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead><tbody><tr><td><code>x|y</code></td><td>z | w</td></tr></tbody></table></div>',
  ],
  [
    'HTML is shown, not run',
    'a <script>alert(1)</script>',
    '<p>a &lt;script&gt;alert(1)&lt;/script&gt;</p>',
  ],
  ['a link runs nothing', '[x](javascript:alert(1))', '<p><a href="#">x</a>)</p>'],
]

for (const [name, source, drawn] of rows) {
  test(`Markdown: ${name}`, () => {
    assert.equal(squeezed(drawMarkdown(source, keep).body.text), squeezed(drawn))
  })
}

test('headings can be linked to, each by an id of its own', () => {
  const { headings, title } = drawMarkdown('# Ääni & `kuva`\n\n## Part\n\n## Part', keep)
  assert.equal(title, 'Ääni & kuva')
  assert.deepEqual(
    headings.map(({ id }) => id),
    ['aani-kuva', 'part', 'part-2'],
  )
})

test('links between documents become links between their pages', () => {
  assert.equal(slugOf('docs/guides/run.md'), 'run')
  assert.equal(slugOf('docs/decisions/0001-one.md'), 'decisions/0001-one')
  assert.equal(linkFrom('docs/guides/run.md', 'operate.md#backup'), '/docs/operate#backup')
  assert.equal(linkFrom('docs/guides/run.md', '../../ARCHITECTURE.md'), '/docs/architecture')
  assert.equal(linkFrom('README.md', 'docs/guides/run.md'), '/docs/run')
  assert.equal(linkFrom('README.md', 'https://a.example/b.md'), 'https://a.example/b.md')
})

function squeezed(html: string): string {
  return html
    .replaceAll(/>\s+</g, '><')
    .replaceAll(/\s+(?=<\/(tr|tbody|ul|ol|li)>)/g, '')
    .trim()
}
