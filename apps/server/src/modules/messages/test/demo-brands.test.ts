import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Brand } from '@redthread/contract/channels'
import type { MessageTemplate, Preview } from '@redthread/contract/messages'
import type { Page } from '@redthread/kernel/page'
import { locales } from '@redthread/kernel/words'
import { channels } from '#modules/channels/module.ts'
import { openHouse, type House } from './given.ts'

let house: House
let brands: readonly Brand[]
before(async () => {
  house = await openHouse()
  for (const seed of channels.seeds ?? []) await house.unit((ctx) => seed.run(ctx))
  const { items } = (await house.call<Page<Brand>>('GET /v1/brands')).body
  brands = items.filter(({ publishedKit }) => publishedKit !== null)
})
after(() => house.close())

async function templates(): Promise<readonly MessageTemplate[]> {
  return (await house.call<Page<MessageTemplate>>('GET /v1/message-templates')).body.items
}

test('both brands of the demo can say everything, in every form and language', async () => {
  assert.equal(brands.length, 2)
  const said = new Set<string>()
  for (const { id } of brands) {
    for (const { name, forms } of await templates()) {
      for (const [form, locale] of forms.flatMap((f) => locales.map((l) => [f, l] as const))) {
        const body = { template: name, form, locale }
        const answer = await house.call<Preview>(`POST /v1/brands/${id}/template-previews`, {
          body,
        })
        assert.equal(answer.status, 200, answer.text)
        assert.deepEqual(answer.body.troubles, [], `${id} ${name} ${locale}`)
        said.add(`${id} ${form} ${answer.body.text}`)
      }
    }
  }
  // Languages and brands differ: hardly any two say the same.
  assert.ok(said.size >= 2 * 6 * locales.length)
})

test('what the brands word themselves are messages that exist', async () => {
  const names = new Set((await templates()).map(({ name }) => name))
  for (const { id } of brands) {
    const { rows } = await house.engine.pool.query<{ name: string }>(
      `select jsonb_object_keys(kit -> 'messages') as name from channels.brand_kit where brand_id = $1`,
      [id],
    )
    assert.deepEqual(
      rows.map(({ name }) => name).filter((name) => !names.has(name)),
      [],
    )
  }
})
