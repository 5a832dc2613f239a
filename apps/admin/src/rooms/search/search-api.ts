import type { Wire } from '@redthread/client/wire'
import type {
  NewSynonym,
  SearchMiss,
  Synonym,
  WindowState,
} from '@redthread/contract/storefront-search'
import type { Page } from '@redthread/kernel/page'
import type { Locale } from '@redthread/kernel/words'
import { answer } from '@redthread/workbench/api/answer'
import { api, ifMatch } from '@redthread/workbench/api/api'

export type SynonymView = Wire<Synonym>
export type SynonymDraft = Wire<NewSynonym>
export type MissView = Wire<SearchMiss>
export type WindowsView = Wire<WindowState>

export const synonymsKey = ['search', 'synonyms'] as const
export const missesKey = ['search', 'misses'] as const
export const windowsKey = ['search', 'windows'] as const

export function readSynonyms(wish: { locale?: Locale }, after: string | undefined) {
  const query = { limit: 50, ...wish, ...(after ? { after } : {}) }
  return answer<Page<SynonymView>>(api.GET('/v1/search/synonyms', { params: { query } }))
}

export function addSynonym(body: SynonymDraft): Promise<SynonymView> {
  return answer<SynonymView>(api.POST('/v1/search/synonyms', { body }))
}

/** Changes what a term is searched for as well, over the version that was seen. */
export function changeSynonym(
  { id, version }: SynonymView,
  { synonyms, bothWays }: SynonymDraft,
): Promise<SynonymView> {
  return answer<SynonymView>(
    api.PATCH('/v1/search/synonyms/{synonymId}', {
      params: { path: { synonymId: id } },
      headers: ifMatch(version),
      body: { synonyms, bothWays },
    }),
  )
}

export function removeSynonym(synonymId: string): Promise<unknown> {
  const params = { path: { synonymId } }
  return answer<unknown>(api.DELETE('/v1/search/synonyms/{synonymId}', { params }))
}

export function readMisses(
  wish: { channelId?: string; locale?: Locale },
  after: string | undefined,
) {
  const query = { limit: 50, ...wish, ...(after ? { after } : {}) }
  return answer<Page<MissView>>(api.GET('/v1/search/misses', { params: { query } }))
}

export function readWindows(): Promise<WindowsView> {
  return answer<WindowsView>(api.GET('/v1/search/windows'))
}

export function rebuildWindows(): Promise<WindowsView> {
  return answer<WindowsView>(api.POST('/v1/search/windows/rebuild'))
}
