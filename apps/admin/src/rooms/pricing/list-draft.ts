import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { List, ListDraft } from './pricing-api.ts'

/** A price list to begin with: a sale for everybody, not switched on. */
export const emptyList: ListDraft = {
  code: '',
  name: '',
  kind: 'sale',
  priority: 0,
  channelIds: [],
  countries: [],
  groupIds: [],
  companyIds: [],
  startsAt: null,
  endsAt: null,
  note: '',
}

/** What of a saved list is edited. */
export function draftOf(list: List): ListDraft {
  const fields = Object.keys(emptyList) as (keyof ListDraft)[]
  return Object.fromEntries(fields.map((name) => [name, list[name]])) as ListDraft
}

/** A draft as it is sent: without the spaces that typing leaves. */
export function settledDraft(draft: ListDraft): ListDraft {
  const { name, code, note } = draft
  const oneLine = note.replaceAll(/\s*\n\s*/g, ' ').trim()
  return { ...draft, name: name.trim(), code: code.trim(), note: oneLine }
}

export type ListFaults = Partial<Record<keyof ListDraft, MessageDescriptor>>

const codePattern = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** What keeps a draft from being saved, by the field where it is seen. */
export function faultsOf(draft: ListDraft): ListFaults {
  const { name, code, groupIds, companyIds, startsAt, endsAt } = draft
  return {
    ...(name.trim() === '' && { name: msg`Give it a name` }),
    ...(!codePattern.test(code.trim()) && { code: msg`Small letters, digits and hyphens` }),
    ...(!all(groupIds, 'grp_') && { groupIds: msg`Ids of groups begin with grp_` }),
    ...(!all(companyIds, 'com_') && { companyIds: msg`Ids of companies begin with com_` }),
    ...(startsAt !== null &&
      endsAt !== null &&
      endsAt <= startsAt && { endsAt: msg`It ends before it begins` }),
  }
}

function all(ids: readonly string[], prefix: string): boolean {
  return ids.every((id) => id.startsWith(prefix) && /^[a-z]{3}_[0-9a-z]+$/.test(id))
}
