import { completeSession, sessionOf, type Session } from '../api/checkout-sessions.ts'
import { afterAction, intentOf, type Intent } from '../api/intent.ts'
import { textOf } from '../form-fields.ts'
import type { Answer, Call, House } from '../house.ts'
import { amountIn, drawPage, goTo, localeOf } from './page-frame.ts'
import { pageWords } from './page-words.ts'
import { successUrl } from './pay-page.ts'

/** The bank's own page, as in 3-D Secure: is it you? */
export async function bankPage(house: House, _call: Call, id: string): Promise<Answer> {
  const intent = await intentOf(house, id)
  const session = await sessionBehind(house, intent)
  if (intent.status !== 'requires_action') return onward(house, intent, session)
  const locale = localeOf(session?.locale ?? null)
  const amount = amountIn(locale, intent.amount, intent.currency)
  return drawPage({
    locale,
    title: pageWords.bankAsks,
    shopUrl: session?.success_url ?? intent.return_url,
    body: `<div class="sheet"><h1>${pageWords.bankAsks[locale]}</h1>
<p>${pageWords.bankSays[locale].replace('{amount}', amount)}</p>
<form method="post"><button name="answer" value="yes">${pageWords.itIsMe[locale]}</button>
<button class="quiet" name="answer" value="no">${pageWords.notMe[locale]}</button></form></div>`,
  })
}

/** What the person told the bank. */
export async function bankForm(house: House, { fields }: Call, id: string): Promise<Answer> {
  const intent = await intentOf(house, id)
  const session = await sessionBehind(house, intent)
  if (intent.status === 'requires_action') {
    await afterAction(house, intent, textOf(fields, 'answer') === 'yes')
  }
  return onward(house, intent, session)
}

async function sessionBehind(house: House, intent: Intent): Promise<Session | null> {
  return intent.session === null ? null : sessionOf(house, intent.session)
}

async function onward(house: House, intent: Intent, session: Session | null): Promise<Answer> {
  if (session === null) return goTo(intent.return_url ?? `${house.address}/c/3ds/${intent.id}`)
  if (intent.status === 'requires_payment_method') {
    return goTo(`${house.address}/c/pay/${session.id}?declined=1`)
  }
  if (session.status === 'open') await completeSession(house, session)
  return goTo(successUrl(session))
}
