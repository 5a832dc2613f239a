import type { Face } from './face.ts'
import type { Letter } from './letter.ts'
import { receiptText } from './receipt-text.ts'

const width = 72

/** Draws a letter as plain text, wrapped at 72 columns; links stand on a line of their own. */
export function letterText(letter: Letter, face: Face): string {
  const blocks: string[] = [letter.heading, ...letter.paragraphs]
  if (letter.facts.length > 0) {
    blocks.push(letter.facts.map(({ label, value }) => `${label}: ${value}`).join('\n'))
  }
  if (letter.receipt !== null) blocks.push(receiptText(letter.receipt, letter.locale))
  if (letter.action !== null) blocks.push(`${letter.action.label}:\n${letter.action.url}`)
  if (letter.note !== null) blocks.push(letter.note)
  if (letter.signOff !== '') blocks.push(letter.signOff)
  blocks.push([face.name, ...face.imprint].join('\n'), letter.reason)
  return `${blocks.map(wrapped).join('\n\n')}\n`
}

function wrapped(block: string): string {
  return block.split('\n').map(wrapLine).join('\n')
}

function wrapLine(line: string): string {
  const lines: string[] = []
  let current = ''
  for (const word of line.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`
    if (longer.length <= width || current === '') current = longer
    else {
      lines.push(current)
      current = word
    }
  }
  return [...lines, current].join('\n')
}
