import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { cleanSvg } from './clean-svg.ts'
import { readXml } from './read-xml.ts'
import { svgElements } from './svg-words.ts'

const open = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8">'

function inside(inner: string): string {
  return `${open}${inner}</svg>`
}

test('an honest drawing comes through as it was', () => {
  const drawing = inside('<path d="M0 0h8v8z" fill="#c8203a" stroke-width="1.5"/>')
  assert.deepEqual(cleanSvg(drawing, 'logo-'), { svg: drawing, removed: [] })
})

test('what a drawing program adds is left out and named', () => {
  const { svg, removed } = cleanSvg(
    `<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x.dtd"><!-- by hand -->
    <svg width="8" height="4px" inkscape:version="1"><metadata><x/></metadata>
    <rect x="1" style="fill: #fff; -inkscape-x: 1; stroke-width:2"/></svg>`,
    'a-',
  )
  const root = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 4">'
  assert.equal(svg, `${root}<rect x="1" fill="#fff" stroke-width="2"/></svg>`)
  assert.deepEqual(removed, ['inkscape:version', '<metadata>', 'style -inkscape-x'])
})

test('ids are prefixed together with what points at them, once', () => {
  const drawing = inside(
    '<linearGradient id="g" xlink:href="#f"/><path d="M0 0" fill="url(#g)" mask="url( #m )"/>',
  )
  const { svg } = cleanSvg(drawing, 'logo-')
  assert.match(svg, /id="logo-g" href="#logo-f"/)
  assert.match(svg, /fill="url\(#logo-g\)" mask="url\(#logo-m\)"/)
  assert.equal(cleanSvg(svg, 'logo-').svg, svg)
})

const attacks = [
  '<script>alert(1)</script>',
  '<script href="https://evil.example/x.js"/>',
  '<SCRIPT>alert(1)</SCRIPT>',
  '<path d="M0 0" onload="alert(1)"/>',
  '<path d="M0 0" onmouseover="alert(1)"/>',
  '<a href="javascript:alert(1)"><path d="M0 0"/></a>',
  '<image href="https://evil.example/pixel.png"/>',
  '<use href="https://evil.example/x.svg#a"/>',
  '<use href="#a"/>',
  '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><script/></body></foreignObject>',
  '<style>@import url(https://evil.example/x.css)</style>',
  '<path d="M0 0" style="fill: url(https://evil.example/x)"/>',
  '<path d="M0 0" fill="url(https://evil.example/x)"/>',
  '<path d="M0 0" fill="url(#a) red url(//evil.example)"/>',
  '<path d="M0 0" style="background: url(javascript:alert(1))"/>',
  '<animate attributeName="href" values="javascript:alert(1)"/>',
  '<set attributeName="onload" to="alert(1)"/>',
  '<linearGradient href="data:image/svg+xml,&lt;script&gt;"/>',
  '<title><img src="x" onerror="alert(1)"/></title>',
  '<title>&lt;script&gt;alert(1)&lt;/script&gt;</title>',
  '<title><![CDATA[</title><script>alert(1)</script>]]></title>',
  '<text font-family="x&quot; onload=&quot;alert(1)">a</text>',
  '<iframe src="https://evil.example"/>',
  '<svg:script>alert(1)</svg:script>',
  '<feImage href="https://evil.example/x.png"/>',
  '<path d="M0 0" fill="expression(alert(1))"/>',
]

for (const attack of attacks) {
  test(`harmless after cleaning: ${attack}`, () => {
    const { svg } = cleanSvg(inside(attack), 'x-')
    const [root, ...pieces] = [...readXml(svg)]
    assert.equal(root?.kind === 'open' && root.name, 'svg')
    for (const piece of pieces) {
      if (piece.kind !== 'open') continue
      assert.ok(svgElements.has(piece.name), piece.name)
      for (const [name, value] of piece.attributes) {
        assert.doesNotMatch(name, /^on|^style$/i)
        assert.doesNotMatch(value, /javascript|evil|data:|expression/)
      }
    }
    assert.doesNotMatch(svg, /<(script|style|img|image|iframe|use|a|foreignObject)\b/i)
  })
}

const broken = [
  ['', 'no drawing'],
  ['<p>hello</p>', 'the outermost element is not svg'],
  [`${open}<path d="M0 0"`, '<path> does not end'],
  [`${open}<g></svg>`, '</svg> closes nothing'],
  [open, '<svg> is not closed'],
  [inside('<path d=M0/>'), '<path> does not end'],
  [inside('<path d="a" d="b"/>'), 'd stands twice'],
  [inside('&boom;'), '&boom; is not known'],
  [inside('<title>&#0;</title>'), '&#0; is not a character'],
  [`${inside('')}${inside('')}`, 'more than one svg'],
  ['<svg><path d="M0 0"/></svg>', 'neither viewBox nor size'],
  ['<!DOCTYPE svg [<!ENTITY a "aaaa">]><svg viewBox="0 0 1 1"/>', 'not a tag'],
  [inside('<g>'.repeat(40) + '</g>'.repeat(40)), 'too intricate'],
  [inside('<path/>'.repeat(5000)), 'too intricate'],
] as const

for (const [source, reason] of broken) {
  test(`refused, ${reason}: ${source.slice(0, 60)}`, () => {
    assert.throws(() => cleanSvg(source, 'x-'), { name: 'BrokenXml', message: reason })
  })
}

test('whatever is pasted, the result holds only allowed shapes and cleans to itself', () => {
  const name = fc.constantFrom('g', 'path', 'script', 'title', 'style', 'text', 'use', 'rect')
  const key = fc.constantFrom(
    'd',
    'fill',
    'onload',
    'id',
    'style',
    'href',
    'transform',
    'font-family',
  )
  const value = fc.oneof(
    fc.string(),
    fc.constantFrom('url(#a)', 'url(http://x)', 'javascript:1', 'fill:red', '"><script>', '#a'),
  )
  const escape = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
  const leaf = fc
    .tuple(name, fc.dictionary(key, value, { maxKeys: 4 }), fc.string())
    .map(([tag, attributes, text]) => {
      const written = Object.entries(attributes).map(([k, v]) => ` ${k}="${escape(v)}"`)
      return `<${tag}${written.join('')}>${escape(text)}</${tag}>`
    })
  fc.assert(
    fc.property(fc.array(leaf, { maxLength: 6 }), (leaves) => {
      const source = inside(leaves.join('').replaceAll('\0', ''))
      const { svg } = cleanSvg(source, 'x-')
      for (const piece of readXml(svg)) {
        if (piece.kind === 'open') assert.ok(piece.name === 'svg' || svgElements.has(piece.name))
      }
      assert.deepEqual(cleanSvg(svg, 'x-'), { svg, removed: [] })
    }),
  )
})

test('a hostile attribute of sixty thousand spaces is judged at once', () => {
  const started = performance.now()
  cleanSvg(inside(`<path transform="${' '.repeat(60_000)}x" d="${' '.repeat(60_000)}x"/>`), 'x-')
  assert.ok(performance.now() - started < 2_000)
})
