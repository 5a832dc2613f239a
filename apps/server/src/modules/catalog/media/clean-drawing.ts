import type { IOptions } from 'sanitize-html'
import { sanitizer } from './sanitizer.ts'

const shapes = ['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon']
const frames = ['svg', 'g', 'defs', 'symbol', 'use', 'mask', 'clipPath', 'pattern', 'marker']
const paints = ['linearGradient', 'radialGradient', 'stop']
const words = ['text', 'tspan', 'textPath', 'title', 'desc']
const filters = `filter feBlend feColorMatrix feComponentTransfer feFuncR feFuncG feFuncB feFuncA
  feComposite feDiffuseLighting feDisplacementMap feDistantLight feDropShadow feFlood
  feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight feSpecularLighting
  feSpotLight feTile feTurbulence`.split(/\s+/)

const rules: IOptions = {
  allowedTags: [...shapes, ...frames, ...paints, ...words, ...filters],
  allowedAttributes: false,
  nonTextTags: ['script', 'style', 'textarea', 'option', 'noscript', 'foreignObject', 'iframe'],
  parser: { xmlMode: true, lowerCaseTags: false, lowerCaseAttributeNames: false },
  transformTags: {
    '*': (tagName, attribs) => ({ tagName, attribs: harmless(attribs) }),
  },
  selfClosing: [...shapes, 'stop', 'use', ...filters.filter((name) => name !== 'filter')],
}

/**
 * Writes a drawing anew from elements and attributes that draw: no script, style sheet, handler,
 * embedded document or address outside of itself gets through. Null where it is no drawing.
 */
export function cleanDrawing(source: string): string | null {
  const start = source.search(/<svg[\s>]/)
  if (start < 0 || source.length > 5_000_000) return null
  const clean = sanitizer()(source.slice(start), rules).trim()
  return /^<svg[\s>][\s\S]*<\/svg>$/.test(clean) && drawingSize(clean) !== null ? clean : null
}

/** The size of a drawing in whole pixels, by its viewBox, else by its width and height. */
export function drawingSize(svg: string): { width: number; height: number } | null {
  const head = /^<svg[^>]*>/.exec(svg)?.[0] ?? ''
  const box = /\sviewBox="\s*[-\d.]+[\s,]+[-\d.]+[\s,]+([\d.]+)[\s,]+([\d.]+)\s*"/.exec(head)
  const width = Number(box?.[1] ?? /\swidth="([\d.]+)(px)?"/.exec(head)?.[1])
  const height = Number(box?.[2] ?? /\sheight="([\d.]+)(px)?"/.exec(head)?.[1])
  if (!(width > 0) || !(height > 0)) return null
  return { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) }
}

function harmless(attribs: Record<string, string>): Record<string, string> {
  const kept = Object.entries(attribs).filter(([name, value]) => isHarmless(name, value))
  return Object.fromEntries(kept)
}

const names = /^(xmlns(:xlink)?|xml:space|(xlink:)?href|[a-z][a-zA-Z0-9-]*)$/

function isHarmless(name: string, value: string): boolean {
  if (!names.test(name) || /^on/i.test(name)) return false
  if (name === 'xmlns') return value === 'http://www.w3.org/2000/svg'
  if (name === 'xmlns:xlink') return value === 'http://www.w3.org/1999/xlink'
  if (name === 'href' || name === 'xlink:href') return /^#[\w:.-]+$/.test(value)
  if (/javascript:|data:|@import|expression\s*\(|\\|&/i.test(value)) return false
  return [...value.matchAll(/url\(\s*(['"]?)([^)]*)\)/gi)].every(([, , to = '']) =>
    /^#[\w:.-]+['"]?\s*$/.test(to),
  )
}
