import { inflateSync } from 'node:zlib'

/** A page as it is read back: its size in points, and its texts in the order of writing. */
export interface ReadPage {
  readonly width: number
  readonly height: number
  readonly texts: readonly string[]
}

interface PdfObject {
  readonly head: string
  readonly body: Buffer | null
}

/**
 * Reads the pages of a PDF that pdfkit wrote, letter by letter through the map that every font
 * carries: what a search finds and what is copied out, not what was meant to be written.
 */
export function readPdf(bytes: Uint8Array): ReadPage[] {
  const objects = objectsOf(Buffer.from(bytes))
  const at = (reference: string | undefined): PdfObject => {
    const found = objects.get(Number(reference))
    if (found === undefined) throw new Error(`the PDF has no object ${reference}`)
    return found
  }
  const pages = [...objects.values()].filter(({ head }) => /\/Type \/Page\b/.test(head))
  return pages.map(({ head }) => {
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(head) ?? []
    const content = at(/\/Contents (\d+) 0 R/.exec(head)?.[1]).body?.toString('latin1') ?? ''
    const resources = at(/\/Resources (\d+) 0 R/.exec(head)?.[1]).head
    const fonts = new Map(
      [...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name = '', id]) => {
        const map = /\/ToUnicode (\d+) 0 R/.exec(at(id).head)?.[1]
        return [name, lettersOf(at(map).body?.toString('latin1') ?? '')] as const
      }),
    )
    return { width: Number(width), height: Number(height), texts: textsOf(content, fonts) }
  })
}

function objectsOf(pdf: Buffer): Map<number, PdfObject> {
  const text = pdf.toString('latin1')
  const found = [...text.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)]
  return new Map(
    found.map(([, id, inside = '']): [number, PdfObject] => {
      const start = inside.indexOf('stream\n')
      if (start < 0) return [Number(id), { head: inside, body: null }]
      const head = inside.slice(0, start)
      const end = inside.lastIndexOf('\nendstream')
      const raw = Buffer.from(inside.slice(start + 7, end), 'latin1')
      return [Number(id), { head, body: /FlateDecode/.test(head) ? inflateSync(raw) : raw }]
    }),
  )
}

function lettersOf(map: string): string[] {
  const [, list = ''] = /\[([^\]]*)\]\s*endbfrange/.exec(map.replaceAll('\n', ' ')) ?? []
  return [...list.matchAll(/<([0-9a-f ]*)>/g)].map(([, hex = '']) =>
    String.fromCharCode(...hex.split(' ').map((unit) => parseInt(unit, 16))),
  )
}

function textsOf(content: string, fonts: ReadonlyMap<string, readonly string[]>): string[] {
  const texts: string[] = []
  let letters: readonly string[] = []
  for (const [, font, shown] of content.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (font !== undefined) letters = fonts.get(font) ?? []
    if (shown === undefined) continue
    const codes = [...shown.matchAll(/<([0-9a-f]+)>/g)].flatMap(([, hex = '']) =>
      (hex.match(/..../g) ?? []).map((code) => parseInt(code, 16)),
    )
    texts.push(codes.map((code) => letters[code] ?? '').join(''))
  }
  return texts
}
