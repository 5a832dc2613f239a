import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cleanDrawing } from '../../media/clean-drawing.ts'
import { drawCloseUp, drawPackshot } from './draw-packshot.ts'
import { drawScene } from './draw-scene.ts'
import { drawSwatch } from './draw-swatch.ts'
import { drawTexture } from './draw-texture.ts'
import { forms, textures, type Picture } from './picture.ts'
import { picturesOf } from './pictures-of.ts'
import { categoryScenes, heroScenes } from './scenes.ts'

const looks: readonly Omit<Picture, 'form'>[] = [
  { body: '#f3e4dd', cap: 'gold', label: 'Ääriviiva 04\nSPF 50 & more', size: 'l' },
  { body: '#2a1d24', cap: '#ffffff', content: '#b3274f', finish: 'glass', set: 'cafe' },
  { body: '#2f5d46', content: ['#f3e2c8', '#c08a55', '#5a2f18', '#ecd9c6'], texture: 'shimmer' },
]

const drawn = new Map<string, string>()
for (const form of forms) {
  for (const [index, look] of looks.entries()) {
    drawn.set(`${form} ${index}`, drawPackshot({ form, ...look }))
    drawn.set(`${form} ${index} near`, drawCloseUp({ form, ...look }))
  }
}
for (const texture of textures) {
  drawn.set(texture, drawTexture('#c98f9f', texture))
  drawn.set(`${texture} swatch`, drawSwatch('#c98f9f', texture))
}
const scenes = Object.entries({ ...categoryScenes, hero: heroScenes.beauty, bar: heroScenes.cafe })
const staged = new Map(scenes.map(([name, scene]) => [name, drawScene(scene)]))

test('every form and texture is a small file of its own', () => {
  const large = [...drawn].filter(([, svg]) => Buffer.byteLength(svg) > 12_288)
  assert.deepEqual(
    large.map(([name, svg]) => `${name}: ${svg.length}`),
    [],
  )
  const larger = [...staged].filter(([, svg]) => Buffer.byteLength(svg) > 32_768)
  assert.deepEqual(
    larger.map(([name]) => name),
    [],
  )
})

test('drawings are well formed: each element that opens closes, no number is lost', () => {
  for (const [name, svg] of [...drawn, ...staged]) {
    const open: string[] = []
    for (const [, close, tag = '', , self] of svg.matchAll(
      /<(\/?)([A-Za-z]+)((?:\s[^<>]*?)?)(\/?)>/g,
    )) {
      if (close === '/') assert.equal(open.pop(), tag, name)
      else if (self !== '/') open.push(tag)
    }
    assert.deepEqual(open, [], name)
    assert.doesNotMatch(svg, /NaN|undefined|Infinity|null|\d\.\d{3}/, name)
    assert.equal(svg.replaceAll(/<\/?[A-Za-z]+(\s[\w-]+="[^"<>&]*")*\/?>/g, ''), '', name)
  }
})

test('names inside a drawing are used once, and two drawings share none', () => {
  const owners = new Map<string, string>()
  for (const [name, svg] of [...drawn, ...staged]) {
    const ids = [...svg.matchAll(/\sid="([^"]+)"/g)].map(([, id = '']) => id)
    assert.equal(new Set(ids).size, ids.length, name)
    for (const [, id = ''] of svg.matchAll(/(?:url\(|href=")#([\w-]+)/g)) {
      assert.ok(ids.includes(id), `${name} asks for ${id}`)
    }
    for (const id of ids) {
      const owner = owners.get(id)
      assert.ok(owner === undefined || drawn.get(owner) === svg, `${name} and ${owner}: ${id}`)
      owners.set(id, name)
    }
  }
})

test('drawings pass the catalog’s cleaning unharmed: no script, style or foreign address', () => {
  for (const [name, svg] of [...drawn, ...staged]) {
    const tags = (text: string) => [...text.matchAll(/<[a-zA-Z]+/g)].length
    const clean = cleanDrawing(svg)
    assert.ok(clean, name)
    assert.equal(tags(clean), tags(svg), name)
    assert.doesNotMatch(svg.slice(40), /https?:|<script|<style|\son\w+=|data:/, name)
  }
})

test('the same picture is drawn the same, another shade is drawn another', () => {
  for (const form of forms) {
    const look = { form, body: '#f3e4dd', content: '#b3274f' }
    assert.equal(drawPackshot(look), drawPackshot({ ...look }))
    assert.notEqual(drawPackshot(look), drawPackshot({ ...look, content: '#c67a6c' }))
  }
})

test('a gallery shows each shade, then the thing from near, then what is inside', () => {
  const alt = { en: 'Silk', fi: 'Silkki', da: 'Silke', pl: 'Jedwab' }
  const picture: Picture = { form: 'lipstick', body: '#3a1d2c', content: '#b3274f' }
  const shades = [
    { value: 'rose', picture, alt },
    { value: 'sand', picture: { ...picture, content: '#c67a6c' }, alt },
  ]
  const names = picturesOf({ handle: 'silk', picture, alt, shades }).map(({ name }) => name)
  assert.deepEqual(names, ['silk-rose', 'silk-sand', 'silk-near', 'silk-texture'])
  const cup: Picture = { form: 'cup', body: '#2f5d46', content: ['#b98252', '#f6e6cf'] }
  const [, , above] = picturesOf({ handle: 'latte', picture: cup, alt })
  assert.equal(above?.alt.fi, 'Silkki, ylhäältä')
})
