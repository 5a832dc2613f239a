import { Type as T } from 'typebox'
import { AttributeDefinition } from '@redthread/contract/catalog'
import { PartCode } from '@redthread/contract/catalog-product'
import { catalogRefusals } from '@redthread/contract/catalog-refusals'
import { Shape } from '@redthread/contract/define'
import { Answer, route } from '#platform/route.ts'
import { removeAttribute, saveAttribute } from '../commands/save-attribute.ts'
import { attributeList } from '../queries/attribute-list.ts'

const { codes } = catalogRefusals
const params = Shape({ code: PartCode })

export const attributeRoutes = [
  route({
    method: 'GET',
    path: '/v1/attributes',
    name: 'catalog.list_attributes',
    summary: 'List what may be said of products, and how',
    may: 'catalog:read',
    scope: 'inside',
    answer: { 200: Shape({ items: T.Array(AttributeDefinition) }) },
    handle: async (ctx) => ({ items: await attributeList(ctx) }),
  }),
  route({
    method: 'PUT',
    path: '/v1/attributes/:code',
    name: 'catalog.save_attribute',
    summary: 'Save an attribute under its code; what is absent stays',
    may: 'catalog:write',
    params,
    body: AttributeDefinition,
    mostBytes: 2_000_000,
    answer: { 200: AttributeDefinition },
    refusals: [codes.invalid_attribute],
    handle: (ctx, { params: { code }, body }) => saveAttribute(ctx, { ...body, code }),
  }),
  route({
    method: 'DELETE',
    path: '/v1/attributes/:code',
    name: 'catalog.remove_attribute',
    summary: 'Remove an attribute that nothing has a value of',
    may: 'catalog:write',
    params,
    answer: { 204: null },
    refusals: [codes.unknown_attribute, codes.in_use],
    handle: async (ctx, { params: { code } }) => {
      await removeAttribute(ctx, code)
      return new Answer(204, undefined)
    },
  }),
]
