import type { I18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Locale } from '@redthread/kernel/words'
import type { Benefit } from '@redthread/pricing/promotions/benefit'
import type { Condition, LineCondition } from '@redthread/pricing/promotions/condition'
import type { PromotionDraft } from './promotions-api.ts'
import { sayBenefit } from './say-benefit.ts'
import { sayCondition, sayLines } from './say-condition.ts'
import { tellerOf, type Teller } from './teller.ts'

/**
 * Tells a promotion in one sentence of the language of `i18n`: what it gives, on what, when, until
 * when. `names` are those of the ids in it; what has no name stays an id.
 */
export function promotionSentence(
  i18n: I18n,
  draft: PromotionDraft,
  { locale, names }: { locale: Locale; names: ReadonlyMap<string, string> },
): string {
  const tell = tellerOf(i18n, locale, names)
  const { benefits, targets, conditions, couponRequired, limitPerCustomer } = draft
  const given = benefits.map((one) => sayBenefit(i18n, one as Benefit, tell)).join(' + ')
  const on = targets.map((one) => sayLines(i18n, one as LineCondition, tell)).join(', ')
  const parts = [
    on === '' ? given : i18n._(msg`${given} on ${on}`),
    ...conditions.map((one) => sayCondition(i18n, one as Condition, tell)),
    couponRequired ? i18n._(msg`with a code`) : '',
    limitPerCustomer === null ? '' : i18n._(msg`${tell.count(limitPerCustomer)} × per customer`),
    span(i18n, draft, tell),
  ]
  const said = parts.filter((part) => part !== '').join(', ')
  return said.charAt(0).toLocaleUpperCase(locale) + said.slice(1)
}

function span(i18n: I18n, { validFrom, validUntil }: PromotionDraft, { day }: Teller): string {
  if (validFrom !== null && validUntil !== null) return `${day(validFrom)} – ${day(validUntil)}`
  if (validFrom !== null) return i18n._(msg`from ${day(validFrom)}`)
  return validUntil === null ? '' : i18n._(msg`until ${day(validUntil)}`)
}
