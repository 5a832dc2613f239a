import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { ColorToken } from '@redthread/ui/theme/brand-tokens'

/** What a color is called and what it is for, in the words of a person who chooses it. */
export const tokenWords: Record<ColorToken, { name: MessageDescriptor; use: MessageDescriptor }> = {
  surface: { name: msg`Page`, use: msg`The ground of every page` },
  raised: { name: msg`Card`, use: msg`Cards, fields and dialogs` },
  sunken: { name: msg`Band`, use: msg`Bands and quiet areas` },
  text: { name: msg`Words`, use: msg`What is read` },
  textMuted: { name: msg`Quiet words`, use: msg`Notes and hints` },
  line: { name: msg`Hairline`, use: msg`Fine lines between things` },
  outline: { name: msg`Outline`, use: msg`Borders of fields and buttons` },
  accent: { name: msg`Accent`, use: msg`The main button` },
  accentContrast: { name: msg`On accent`, use: msg`Words on the main button` },
  accentText: { name: msg`Accent words`, use: msg`Links and reduced prices` },
  thread: { name: msg`Thread`, use: msg`The line through steps and timelines` },
  positive: { name: msg`Good news`, use: msg`In stock, paid, open` },
  caution: { name: msg`Take care`, use: msg`Few left, closing soon` },
  critical: { name: msg`Wrong`, use: msg`Errors and losses` },
}

export const tokenGroups: readonly { name: MessageDescriptor; tokens: readonly ColorToken[] }[] = [
  { name: msg`Grounds`, tokens: ['surface', 'raised', 'sunken'] },
  { name: msg`Words and lines`, tokens: ['text', 'textMuted', 'line', 'outline'] },
  { name: msg`Brand`, tokens: ['accent', 'accentContrast', 'accentText', 'thread'] },
  { name: msg`Meaning`, tokens: ['positive', 'caution', 'critical'] },
]
