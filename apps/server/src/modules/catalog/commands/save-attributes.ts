import { sql } from 'kysely'
import {
  attributeChanged,
  type AttributeDefinition,
  type DocumentError,
} from '@redthread/contract/catalog'
import type { Ctx } from '#platform/ctx.ts'
import { emitMany } from '#platform/events/emit.ts'
import { lockCatalog } from '../guards/lock-catalog.ts'
import { attributeUses } from '../queries/attribute-uses.ts'
import { canonical } from '../rules/canonical.ts'
import { definitionFaults, wholeDefinition } from '../rules/definition-faults.ts'
import { db } from '../tables.ts'

export type SavedAttribute =
  | { readonly code: string; readonly outcome: 'created' | 'changed' | 'unchanged' }
  | { readonly code: string; readonly outcome: 'refused'; readonly errors: DocumentError[] }

/**
 * Saves what may be said of products: one outcome per definition. A kind, and whether there is a
 * value per language or channel, can only change while no product has a value.
 */
export async function saveAttributes(
  ctx: Ctx,
  definitions: readonly AttributeDefinition[],
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<SavedAttribute[]> {
  if (!dryRun) await lockCatalog(ctx)
  const rows = await db(ctx)
    .selectFrom('catalog.attribute')
    .select(['code', 'kind', 'name', 'localizable', 'scopable', 'is_facet', 'unit', 'choices'])
    .select(['section', 'rank', 'version'])
    .execute()
  const before = new Map(
    rows.map(({ is_facet: facet, unit, version, ...row }) => {
      const definition = { ...row, facet, choices: [...row.choices], ...(unit ? { unit } : {}) }
      return [row.code, { definition, version }] as const
    }),
  )
  const outcomes: SavedAttribute[] = []
  const writes = new Map<string, { definition: AttributeDefinition; version: number }>()
  for (const given of definitions) {
    const old = before.get(given.code)
    const whole = wholeDefinition(given, old?.definition)
    const used =
      old !== undefined && isReshaped(old.definition, whole)
        ? await attributeUses(ctx, given.code)
        : 0
    const errors = definitionFaults(whole, used > 0)
    if (writes.has(given.code)) {
      errors.push({ path: '/code', code: 'duplicate_attribute', value: given.code })
    }
    if (errors.length > 0) outcomes.push({ code: given.code, outcome: 'refused', errors })
    else if (old && canonical(old.definition) === canonical(whole)) {
      outcomes.push({ code: given.code, outcome: 'unchanged' })
    } else {
      outcomes.push({ code: given.code, outcome: old ? 'changed' : 'created' })
      writes.set(given.code, { definition: whole, version: (old?.version ?? 0) + 1 })
    }
  }
  if (!dryRun) await write(ctx, [...writes.values()])
  return outcomes
}

function isReshaped(before: AttributeDefinition, after: AttributeDefinition): boolean {
  const shape = ({ kind, localizable, scopable, choices = [] }: AttributeDefinition): string =>
    `${kind} ${localizable} ${scopable} ${choices.length}`
  const kept = new Set((after.choices ?? []).map(({ code }) => code))
  const lost = (before.choices ?? []).some(({ code }) => !kept.has(code))
  return lost || shape({ ...before, choices: [] }) !== shape({ ...after, choices: [] })
}

async function write(
  ctx: Ctx,
  writes: readonly { definition: AttributeDefinition; version: number }[],
): Promise<void> {
  if (writes.length === 0) return
  const rows = writes.map(({ definition, version }) => ({ ...definition, version }))
  await sql`
    insert into catalog.attribute (code, kind, name, localizable, scopable, is_facet, unit,
      choices, section, rank, version, created_at, changed_at)
    select code, kind, name, localizable, scopable, facet, unit, choices, section, rank, version,
      ${ctx.now}, ${ctx.now}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (code text, kind text,
      name jsonb, localizable boolean, scopable boolean, facet boolean, unit text, choices jsonb,
      section text, rank int, version int)
    on conflict (code) do update set kind = excluded.kind, name = excluded.name,
      localizable = excluded.localizable, scopable = excluded.scopable,
      is_facet = excluded.is_facet, unit = excluded.unit, choices = excluded.choices,
      section = excluded.section, rank = excluded.rank, version = excluded.version,
      changed_at = excluded.changed_at`.execute(ctx.tx)
  const entries = writes.map(({ definition: { code }, version }) => ({
    key: `attribute:${code}`,
    payload: { code, version, change: version === 1 ? ('created' as const) : ('edited' as const) },
  }))
  await emitMany(ctx, attributeChanged, entries)
}
