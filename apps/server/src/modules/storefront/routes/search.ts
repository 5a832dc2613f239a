import { Type as T } from 'typebox'
import { ChannelId } from '@redthread/contract/channels'
import { pageQuery, Shape } from '@redthread/contract/define'
import {
  NewSynonym,
  SearchMissPage,
  storefrontRefusals,
  Synonym,
  SynonymId,
  SynonymPage,
  SynonymUpdate,
  WindowState,
} from '@redthread/contract/storefront-search'
import { locales } from '@redthread/kernel/words'
import { route } from '#platform/route.ts'
import { addSynonym } from '../commands/add-synonym.ts'
import { changeSynonym } from '../commands/change-synonym.ts'
import { rebuildWindows } from '../commands/rebuild-windows.ts'
import { removeSynonym } from '../commands/remove-synonym.ts'
import { missList } from '../queries/miss-list.ts'
import { synonymList } from '../queries/synonym-list.ts'
import { windowState } from '../queries/window-state.ts'

const { codes } = storefrontRefusals
const locale = T.Optional(T.Enum([...locales]))
const params = Shape({ synonymId: SynonymId })

export const searchRoutes = [
  route({
    method: 'GET',
    path: '/v1/search/synonyms',
    name: 'storefront.list_synonyms',
    summary: 'List synonyms by language and term',
    may: 'search:read',
    query: Shape({ ...pageQuery, locale }),
    answer: { 200: SynonymPage },
    handle: (ctx, { query }) => synonymList(ctx, query),
  }),
  route({
    method: 'POST',
    path: '/v1/search/synonyms',
    name: 'storefront.add_synonym',
    summary: 'Add what a term is searched for as well',
    may: 'search:write',
    body: NewSynonym,
    answer: { 201: Synonym },
    refusals: [codes.term_taken, codes.unknown_synonym],
    handle: (ctx, { body }) => addSynonym(ctx, body),
  }),
  route({
    method: 'PATCH',
    path: '/v1/search/synonyms/:synonymId',
    name: 'storefront.change_synonym',
    summary: 'Change the synonyms of a term',
    may: 'search:write',
    params,
    body: SynonymUpdate,
    answer: { 200: Synonym },
    refusals: [codes.unknown_synonym],
    handle: (ctx, { params: { synonymId }, body, ifMatch }) => {
      return changeSynonym(ctx, { ...body, synonymId, ifMatch })
    },
  }),
  route({
    method: 'DELETE',
    path: '/v1/search/synonyms/:synonymId',
    name: 'storefront.remove_synonym',
    summary: 'Take the synonyms of a term away',
    may: 'search:write',
    params,
    answer: { 204: null },
    refusals: [codes.unknown_synonym],
    handle: (ctx, { params: { synonymId } }) => removeSynonym(ctx, synonymId),
  }),
  route({
    method: 'GET',
    path: '/v1/search/misses',
    name: 'storefront.list_misses',
    summary: 'List what people searched for and did not find, the most frequent first',
    may: 'search:read',
    query: Shape({ ...pageQuery, channelId: T.Optional(ChannelId), locale }),
    answer: { 200: SearchMissPage },
    handle: (ctx, { query }) => missList(ctx, query),
  }),
  route({
    method: 'GET',
    path: '/v1/search/windows',
    name: 'storefront.get_windows',
    summary: 'Show how far the shop windows are with what has changed',
    may: 'search:read',
    answer: { 200: WindowState },
    handle: (ctx) => windowState(ctx),
  }),
  route({
    method: 'POST',
    path: '/v1/search/windows/rebuild',
    name: 'storefront.rebuild_windows',
    summary: 'Build all shop windows anew; they stay open meanwhile',
    may: 'search:write',
    answer: { 202: WindowState },
    perMinute: 6,
    handle: async (ctx) => {
      await rebuildWindows(ctx)
      return windowState(ctx)
    },
  }),
]
