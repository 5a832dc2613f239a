import { useInfiniteQuery, type QueryKey } from '@tanstack/react-query'
import { useMemo } from 'react'

interface PageOf<Row> {
  items: readonly Row[]
  next: string | null
}

export interface CursorList<Row> {
  rows: readonly Row[]
  loading: boolean
  loadingMore: boolean
  error: unknown
  more: boolean
  loadMore: () => void
  retry: () => void
}

/** Reads a cursor list page by page; `ask` gets the cursor of the page, undefined for the first. */
export function useCursorList<Row>(
  queryKey: QueryKey,
  ask: (after: string | undefined) => Promise<PageOf<Row>>,
): CursorList<Row> {
  const query = useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam }) => ask(pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })
  const rows = useMemo(() => query.data?.pages.flatMap(({ items }) => items) ?? [], [query.data])
  return {
    rows,
    loading: query.isPending,
    loadingMore: query.isFetchingNextPage,
    error: query.error,
    more: query.hasNextPage,
    loadMore: () => void query.fetchNextPage(),
    retry: () => void query.refetch(),
  }
}
