import type { Locale } from '@redthread/kernel/words'
import {
  completeSession,
  intentOfSession,
  sessionOf,
  type Session,
} from '../api/checkout-sessions.ts'
import { chargeCard } from '../api/intent.ts'
import { testCards, type TestCard } from '../cards.ts'
import { textOf } from '../form-fields.ts'
import type { Answer, Call, House } from '../house.ts'
import { amountIn, drawPage, escaped, goTo, localeOf } from './page-frame.ts'
import { pageWords } from './page-words.ts'

/** The page on which a card is given. */
export async function payPage(house: House, { fields }: Call, id: string): Promise<Answer> {
  const session = await sessionOf(house, id)
  return session.status === 'open'
    ? drawPay(session, textOf(fields, 'declined') !== null)
    : over(session)
}

/** What the page's form sends: charges the card and leads on. */
export async function payForm(house: House, { fields }: Call, id: string): Promise<Answer> {
  const session = await sessionOf(house, id)
  if (session.status !== 'open') return over(session)
  const method = textOf(fields, 'card') ?? ''
  const intent = await intentOfSession(house, session)
  // A second press of the button finds the money held already, or the bank still asking.
  if (intent.status === 'requires_payment_method') {
    await chargeCard(house, intent, { method, returnUrl: session.success_url })
  }
  if (intent.status === 'requires_action') return goTo(`${house.address}/c/3ds/${intent.id}`)
  if (intent.status === 'requires_payment_method') return drawPay(session, true, 402)
  await completeSession(house, session)
  return goTo(successUrl(session))
}

/** Where a person is sent when all went well. */
export function successUrl(session: Session): string {
  return session.success_url.replaceAll('{CHECKOUT_SESSION_ID}', session.id)
}

// One card for each thing that may happen; the others differ in their brand only.
const choices = testCards.filter(
  ({ outcome, decline }, index) =>
    testCards.findIndex((one) => one.outcome === outcome && one.decline === decline) === index,
)

function drawPay(session: Session, declined: boolean, status = 200): Answer {
  const locale = localeOf(session.locale)
  const amount = amountIn(locale, session.amount_total, session.currency)
  const bad = declined ? `<p class="bad" role="alert">${pageWords.wasDeclined[locale]}</p>` : ''
  return drawPage({
    locale,
    title: pageWords.toPay,
    status,
    shopUrl: session.success_url,
    body: `<h1 class="sum"><span>${pageWords.toPay[locale]}</span><strong>${amount}</strong></h1>
<p class="soft">${pageWords.noMoney[locale]}</p>${bad}
<form method="post" class="sheet"><fieldset><legend>${pageWords.chooseCard[locale]}</legend>
${choices.map((card, index) => cardChoice(card, locale, index === 0)).join('')}</fieldset>
<button>${pageWords.pay[locale].replace('{amount}', amount)}</button></form>
<a href="${escaped(session.cancel_url)}">${pageWords.back[locale]}</a>`,
  })
}

function cardChoice(card: TestCard, locale: Locale, checked: boolean): string {
  const words = card.decline === 'insufficient_funds' ? 'insufficient_funds' : card.outcome
  const mark = checked ? ' checked' : ''
  const { paymentMethod, brand, number } = card
  return `<label class="card">
<input type="radio" name="card" value="${paymentMethod}"${mark} required>
<span>${pageWords[words][locale]}</span>
<span class="number">${brand} •• ${number.slice(-4)}</span></label>`
}

function over(session: Session): Answer {
  const locale = localeOf(session.locale)
  const back = session.status === 'complete' ? successUrl(session) : session.cancel_url
  return drawPage({
    locale,
    title: pageWords.over,
    body: `<div class="sheet"><h1>${pageWords.over[locale]}</h1>
<a class="button" href="${escaped(back)}">${pageWords.back[locale]}</a></div>`,
  })
}
