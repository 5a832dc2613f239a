import { useRouteLoaderData } from 'react-router'
import type { loadPage } from './load-page.server.ts'

type Page = Awaited<ReturnType<typeof loadPage>>

/** What every page knows; null only while the server could not even answer that. */
export function usePage(): Page | null {
  return useRouteLoaderData<typeof loadPage>('root') ?? null
}
