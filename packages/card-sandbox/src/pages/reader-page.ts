import { holdCard, intentOnReader, readerOf, type Reader } from '../api/readers.ts'
import type { Intent } from '../api/intent.ts'
import { findCard, testCards } from '../cards.ts'
import { textOf } from '../form-fields.ts'
import type { Answer, Call, House } from '../house.ts'
import { amountIn, drawPage, escaped, goTo, localeOf } from './page-frame.ts'
import { pageWords } from './page-words.ts'

const refreshSeconds = 2

/** The screen of a practice reader, on which a card is held with a button. */
export async function readerPage(house: House, { fields }: Call, id: string): Promise<Answer> {
  const reader = await readerOf(house, id)
  const locale = localeOf(textOf(fields, 'lang'))
  const intent = await intentOnReader(house, reader)
  const label = `<p class="soft">${escaped(reader.label)}</p>`
  const idle = `<div class="sheet"><h1>${pageWords.readerIdle[locale]}</h1>${label}</div>`
  return drawPage({
    locale,
    title: pageWords.holdCard,
    body: intent === null ? idle : busy(reader, intent, locale),
    // Only an idle screen looks again: nothing moves away under a finger.
    ...(intent === null ? { refresh: refreshSeconds } : {}),
  })
}

function busy(reader: Reader, intent: Intent, locale: ReturnType<typeof localeOf>): string {
  const amount = amountIn(locale, intent.amount, intent.currency)
  const refused = testCards.find(({ outcome }) => outcome === 'declined')?.number ?? ''
  return `<div class="sheet"><h1 class="sum"><span>${escaped(reader.label)}</span>
<strong>${amount}</strong></h1><form method="post">
<button name="card" value="${testCards[0]?.number ?? ''}">${pageWords.holdCard[locale]}</button>
<button class="quiet" name="card" value="${refused}">${pageWords.holdBadCard[locale]}</button>
</form></div>`
}

/** A button of the reader's screen was pressed. */
export async function readerForm(house: House, { fields }: Call, id: string): Promise<Answer> {
  const reader = await readerOf(house, id)
  const number = textOf(fields, 'card') ?? ''
  if (findCard(number) !== null) await holdCard(house, reader, number)
  return goTo(`${house.address}/c/reader/${reader.id}`)
}
