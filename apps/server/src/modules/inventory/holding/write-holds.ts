import { sql, type RawBuilder } from 'kysely'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import type { Kept } from '../rules/keep-together.ts'
import type { Hold, HoldAsk } from './hold-ask.ts'
import type { HoldRow } from './kept-before.ts'

/** A hold as it is written: what was kept, under which ids, and the hold that it replaces. */
export interface NewHold extends Hold {
  readonly ask: HoldAsk
  readonly parts: readonly { readonly kept: Kept; readonly ids: readonly Id<'rsv'>[] }[]
  readonly instead: HoldRow | null
}

interface Writing {
  readonly made: readonly NewHold[]
  readonly again: readonly Hold[]
}

/** Writes new holds with their reservations, and how long renewed ones go on. */
export async function writeHolds(ctx: Ctx, { made, again }: Writing): Promise<void> {
  const replaced = made.flatMap(({ instead }) => (instead === null ? [] : [instead.id]))
  await Promise.all([
    replaced.length > 0 && giveUp(ctx, replaced),
    made.length > 0 && writeMade(ctx, made),
    again.length > 0 && renew(ctx, again),
  ])
}

function giveUp(ctx: Ctx, holdIds: readonly string[]) {
  return sql`
    update inventory.reservation
    set state = 'released', released = quantity, changed_at = ${ctx.now}
    where hold_id = any(${holdIds}::text[]) and state = 'held'`.execute(ctx.tx)
}

/** New holds and their reservations, in one statement. */
function writeMade(ctx: Ctx, made: readonly NewHold[]) {
  const rows = made.toSorted((a, b) => (a.reference < b.reference ? -1 : 1))
  return sql`
    with reserved as (${reservations(ctx, made)})
    insert into inventory.hold (id, reference, channel_id, person_id, asked, lines, state,
      expires_at, created_at, changed_at)
    select id, reference, channel_id, person_id, asked::jsonb, lines::jsonb, 'held', expires_at,
      ${ctx.now}, ${ctx.now}
    from unnest(${rows.map(({ id }) => id)}::text[],
      ${rows.map(({ reference }) => reference)}::text[],
      ${rows.map(({ ask }) => ask.plan.channelId)}::text[],
      ${rows.map(({ ask }) => ask.personId)}::text[],
      ${rows.map(({ ask }) => JSON.stringify(ask.lines))}::text[],
      ${rows.map(({ lines }) => JSON.stringify(lines))}::text[],
      ${rows.map(({ expiresAt }) => expiresAt.toString())}::timestamptz[]
    ) as w (id, reference, channel_id, person_id, asked, lines, expires_at)
    on conflict (id) do update set channel_id = excluded.channel_id,
      person_id = excluded.person_id, asked = excluded.asked, lines = excluded.lines,
      state = 'held', expires_at = excluded.expires_at, changed_at = excluded.changed_at`
    .execute(ctx.tx)
    .catch(againOnRace)
}

/** Another process has just made a hold of the same reference: the whole batch runs again. */
function againOnRace(error: unknown): never {
  const { code, constraint } = error as { code?: string; constraint?: string }
  if (code === '23505' && constraint?.startsWith('hold_reference_key') === true) {
    throw Object.assign(new Error('a hold of this reference was just made'), { code: '40001' })
  }
  throw error
}

function reservations(ctx: Ctx, made: readonly NewHold[]): RawBuilder<unknown> {
  const rows = made.flatMap(({ id, reference, expiresAt, ask, parts }) =>
    parts.flatMap(({ kept, ids }) =>
      kept.parts.map((part, index) => ({
        id: ids[index],
        holdId: id,
        reference,
        channelId: ask.plan.channelId,
        expiresAt: expiresAt.toString(),
        lineId: kept.want.lineId,
        bundleId: kept.want.variantId === part.variantId ? null : kept.want.variantId,
        part,
      })),
    ),
  )
  return sql`
    insert into inventory.reservation (variant_id, id, location_id, hold_id, reference, line_id,
      channel_id, bundle_id, units, quantity, fenced, expires_at, state, created_at, changed_at)
    select w.*, 'held', ${ctx.now}, ${ctx.now}
    from unnest(${rows.map(({ part }) => part.variantId)}::text[],
      ${rows.map(({ id }) => id)}::text[],
      ${rows.map(({ part }) => part.shelf.locationId)}::text[],
      ${rows.map(({ holdId }) => holdId)}::text[],
      ${rows.map(({ reference }) => reference)}::text[],
      ${rows.map(({ lineId }) => lineId)}::text[],
      ${rows.map(({ channelId }) => channelId)}::text[],
      ${rows.map(({ bundleId }) => bundleId)}::text[],
      ${rows.map(({ part }) => part.units)}::int[],
      ${rows.map(({ part }) => part.quantity)}::int[],
      ${rows.map(({ part }) => part.fenced)}::int[],
      ${rows.map(({ expiresAt }) => expiresAt)}::timestamptz[]) as w`
}

function renew(ctx: Ctx, holds: readonly Hold[]) {
  return sql`
    with w as (select * from unnest(${holds.map(({ id }) => id)}::text[],
      ${holds.map(({ expiresAt }) => expiresAt.toString())}::timestamptz[]) as w (id, expires_at)
    ), renewed as (
      update inventory.hold h set expires_at = w.expires_at, changed_at = ${ctx.now}
      from w where h.id = w.id
    )
    update inventory.reservation r set expires_at = w.expires_at
    from w where r.hold_id = w.id and r.state = 'held'`.execute(ctx.tx)
}
