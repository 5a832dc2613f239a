import { zeroSample, type ByteTraits, type Encoding } from './encoding-of.ts'

// ą ł ż ś ź Ł Ż Ś Ź of windows-1250; å ø Å Ø of windows-1252: apart in both tables.
const polishLetters = new Set([0xb9, 0xb3, 0xbf, 0x9c, 0x9f, 0xa3, 0xaf, 0x8c, 0x8f])
const westernLetters = new Set([0xe5, 0xf8, 0xc5, 0xd8])

type Tally = { -readonly [Name in keyof ByteTraits]: ByteTraits[Name] } & {
  zeros: [number, number]
}

/** Counts what tells an encoding, part by part; every byte is seen, none is kept. */
export async function byteTraits(parts: AsyncIterable<Uint8Array>): Promise<ByteTraits> {
  const tally: Tally = {
    bom: null,
    bytes: 0,
    zeros: [0, 0],
    controls: 0,
    sequences: 0,
    wrong: 0,
    polish: 0,
    western: 0,
  }
  const state = { due: 0, before: 0 }
  for await (const part of parts) {
    if (tally.bytes === 0) tally.bom = markOf(part)
    countZeros(tally, part)
    for (const byte of part) {
      if (byte < 0x80) plain(tally, state, byte)
      else high(tally, state, byte)
      state.before = byte
    }
    tally.bytes += part.length
  }
  return tally
}

function markOf(part: Uint8Array): Encoding | null {
  if (part[0] === 0xef && part[1] === 0xbb && part[2] === 0xbf) return 'utf-8'
  if (part[0] === 0xff && part[1] === 0xfe) return 'utf-16le'
  if (part[0] === 0xfe && part[1] === 0xff) return 'utf-16be'
  return null
}

function countZeros(tally: Tally, part: Uint8Array): void {
  const most = Math.min(part.length, zeroSample - tally.bytes)
  for (let at = 0; at < most; at++) {
    if (part[at] === 0) tally.zeros[((tally.bytes + at) & 1) as 0 | 1]++
  }
}

interface State {
  /** Bytes that the sequence begun still lacks. */
  due: number
  before: number
}

function plain(tally: Tally, state: State, byte: number): void {
  if (state.due > 0) {
    tally.wrong++
    state.due = 0
  }
  if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13) tally.controls++
}

function high(tally: Tally, state: State, byte: number): void {
  if (state.due > 0 && byte < 0xc0) {
    if (--state.due === 0) tally.sequences++
    return
  }
  if (state.due > 0) tally.wrong++
  state.due = byte >= 0xf5 || byte < 0xc2 ? 0 : byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : 1
  if (state.due === 0) tally.wrong++
  if (!isLetter(state.before)) return
  if (polishLetters.has(byte)) tally.polish++
  if (westernLetters.has(byte)) tally.western++
}

function isLetter(byte: number): boolean {
  return (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122) || byte >= 0xc0
}
