import { useRouteLoaderData } from 'react-router'
import type { loader } from '../root.tsx'

type Page = Awaited<ReturnType<typeof loader>>

/** What every page knows; null only while the server could not even answer that. */
export function usePage(): Page | null {
  return useRouteLoaderData<typeof loader>('root') ?? null
}
