import type { AttributeDefinition } from '@redthread/contract/catalog'
import type { Id } from '@redthread/kernel/id'
import { attributeList, categoryTree } from '#modules/catalog/index.ts'
import { everyChannel } from '#modules/channels/index.ts'
import { priceListPage } from '#modules/pricing/index.ts'
import type { Ctx } from '#platform/ctx.ts'

/** What a run has to know of the house it writes to; grows as the run adds to it. */
export interface Target {
  readonly channels: ReadonlyMap<string, Id<'chn'>>
  readonly lists: Map<string, Id<'lst'>>
  readonly categories: Set<string>
  readonly attributes: Map<string, AttributeDefinition>
}

/** What a batch added; only true once its transaction has committed. */
export interface Learned {
  readonly lists: readonly (readonly [string, Id<'lst'>])[]
  readonly categories: readonly string[]
  readonly attributes: readonly AttributeDefinition[]
}

/** Looks around once, at the start of a run. */
export async function loadTarget(ctx: Ctx): Promise<Target> {
  const [channels, lists, tree, attributes] = await Promise.all([
    everyChannel(ctx),
    listCodes(ctx),
    categoryTree(ctx),
    attributeList(ctx),
  ])
  return {
    channels: new Map(channels.map(({ code, id }) => [code, id])),
    lists,
    categories: new Set(tree.map(({ handle }) => handle)),
    attributes: new Map(attributes.map((one) => [one.code, one])),
  }
}

/** Adds what a committed batch has learned. */
export function learn(target: Target, learned: Learned): void {
  for (const [code, id] of learned.lists) target.lists.set(code, id)
  for (const handle of learned.categories) target.categories.add(handle)
  for (const definition of learned.attributes) target.attributes.set(definition.code, definition)
}

async function listCodes(ctx: Ctx): Promise<Map<string, Id<'lst'>>> {
  const codes = new Map<string, Id<'lst'>>()
  let after: string | undefined
  do {
    const page = await priceListPage(ctx, { limit: 200, ...(after !== undefined && { after }) })
    for (const { code, id } of page.items) codes.set(code, id)
    after = page.next ?? undefined
  } while (after !== undefined)
  return codes
}
