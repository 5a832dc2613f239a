import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { locales } from '@redthread/kernel/words'
import { checkPromotion } from '@redthread/pricing/promotions/check-promotion'
import type { ProblemCode } from '@redthread/pricing/promotions/promotion-problem'
import { asProblem } from '@redthread/workbench/api/problem'
import type { PromotionDraft } from './promotions-api.ts'

/** What does not fit in a promotion, by its place, such as `benefits.0.amounts`. */
export type PromotionFaults = ReadonlyMap<string, string>

type FaultCode = ProblemCode | 'below_uses' | 'code_pattern' | 'too_many'

export const promotionFaultWords: Record<FaultCode, MessageDescriptor> = {
  missing: msg`Fill this in`,
  empty: msg`Choose at least one`,
  wrong_type: msg`This does not fit here`,
  out_of_range: msg`This value is too small or too large`,
  unknown_kind: msg`This version does not know it`,
  unknown_field: msg`This does not belong here`,
  ends_before_it_starts: msg`It ends before it begins`,
  below_uses: msg`It has been used more often already`,
  code_pattern: msg`Small letters, digits and hyphens`,
  too_many: msg`There are too many`,
}

const codePattern = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** What keeps a draft from being saved, as the engine and the contract see it. */
export function faultsOf(draft: PromotionDraft): Map<string, string> {
  const { code, name, description, limitTotal, limitPerCustomer, validFrom, validUntil } = draft
  const { name: _name, description: _description, code: _code, ...rules } = draft
  const found = checkPromotion({
    ...rules,
    id: 'pmo_new',
    name: 'new',
    validFrom: validFrom === null ? null : Date.parse(validFrom),
    validUntil: validUntil === null ? null : Date.parse(validUntil),
    limits: { total: limitTotal, perCustomer: limitPerCustomer },
  })
  const faults = new Map<string, string>(found.map((fault) => [placeOf(fault.path), fault.code]))
  if (!codePattern.test(code.trim())) faults.set('code', 'code_pattern')
  if (draft.mode === 'best_of_group' && !draft.group) faults.set('group', 'missing')
  for (const locale of locales) {
    if (name[locale].trim() === '') faults.set(`name.${locale}`, 'missing')
    if (description[locale].trim() === '') faults.set(`description.${locale}`, 'missing')
  }
  return faults
}

/** Whether what is wrong lies in the rules, so that there is nothing to try yet. */
export function areRulesFaulty(faults: PromotionFaults): boolean {
  return [...faults.keys()].some((path) => !/^(code|name|description)\b/.test(path))
}

/** The places that a refusal of the server names. */
export function faultsOfRefusal(error: unknown): PromotionFaults {
  if (error === null || error === undefined) return new Map()
  const { detail } = asProblem(error)
  const { faults } = (detail ?? {}) as { faults?: { path: string; code: string }[] }
  return new Map(
    (faults ?? []).map(({ path, code }) => [placeOf(path.slice(1).replaceAll('/', '.')), code]),
  )
}

function placeOf(path: string): string {
  return path
    .replace('limits.total', 'limitTotal')
    .replace('limits.perCustomer', 'limitPerCustomer')
}
