/** A piece of an XML text: entities are resolved, comments and instructions left out. */
export type XmlPiece =
  | {
      readonly kind: 'open'
      readonly name: string
      readonly attributes: Attributes
      readonly empty: boolean
    }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }

export type Attributes = ReadonlyMap<string, string>

/** An XML text that is not well formed, or that defines entities of its own. */
export class BrokenXml extends Error {
  readonly at: number
  constructor(reason: string, at: number) {
    super(reason)
    this.name = 'BrokenXml'
    this.at = at
  }
}

const name = String.raw`[A-Za-z_][\w.:-]*`
const patterns = {
  skip: /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!DOCTYPE[^[>]*>/y,
  cdata: /<!\[CDATA\[([\s\S]*?)\]\]>/y,
  close: new RegExp(String.raw`<\/(${name})\s*>`, 'y'),
  open: new RegExp(String.raw`<(${name})`, 'y'),
  attribute: new RegExp(String.raw`\s+(${name})\s*=\s*(?:"([^"<]*)"|'([^'<]*)')`, 'y'),
  end: /\s*(\/?)>/y,
  text: /[^<]+/y,
}

/** Reads XML piece by piece; throws BrokenXml where it is not well formed. */
export function* readXml(source: string): Generator<XmlPiece> {
  let at = source.startsWith('\uFEFF') ? 1 : 0
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const match = pattern.exec(source)
    if (match !== null) at += match[0].length
    return match
  }
  const open: string[] = []
  while (at < source.length) {
    if (take(patterns.skip)) continue
    const plain = take(patterns.text)?.[0]
    const text = plain === undefined ? take(patterns.cdata)?.[1] : resolved(plain, at)
    if (text !== undefined) {
      yield { kind: 'text', text }
      continue
    }
    const closed = take(patterns.close)?.[1]
    if (closed !== undefined) {
      if (open.pop() !== closed) throw new BrokenXml(`</${closed}> closes nothing`, at)
      yield { kind: 'close', name: closed }
      continue
    }
    const opened = take(patterns.open)?.[1]
    if (opened === undefined) throw new BrokenXml('not a tag', at)
    const attributes = readAttributes(take, () => at)
    const end = take(patterns.end)
    if (end === null) throw new BrokenXml(`<${opened}> does not end`, at)
    if (end[1] === '') open.push(opened)
    yield { kind: 'open', name: opened, attributes, empty: end[1] !== '' }
  }
  if (open.length > 0) throw new BrokenXml(`<${open.at(-1)}> is not closed`, at)
}

function readAttributes(
  take: (pattern: RegExp) => RegExpExecArray | null,
  where: () => number,
): Attributes {
  const attributes = new Map<string, string>()
  for (let match = take(patterns.attribute); match; match = take(patterns.attribute)) {
    const key = match[1] ?? ''
    if (attributes.has(key)) throw new BrokenXml(`${key} stands twice`, where())
    attributes.set(key, resolved(match[2] ?? match[3] ?? '', where()))
  }
  return attributes
}

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function resolved(text: string, at: number): string {
  if (!text.includes('&')) return text
  return text.replaceAll(/&(#x[0-9a-fA-F]{1,6}|#\d{1,7}|\w{1,10})?;?/g, (all, entity?: string) => {
    if (entity === undefined || !all.endsWith(';')) throw new BrokenXml('& stands alone', at)
    if (!entity.startsWith('#')) {
      const known = named[entity]
      if (known === undefined) throw new BrokenXml(`&${entity}; is not known`, at)
      return known
    }
    const code = entity.startsWith('#x') ? parseInt(entity.slice(2), 16) : Number(entity.slice(1))
    if (code === 0 || code > 0x10_ffff) throw new BrokenXml(`&${entity}; is not a character`, at)
    return String.fromCodePoint(code)
  })
}

/** Writes a text so that it is read back as the same text, in XML and in HTML. */
export function escapeXml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
