import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { Skeleton } from '@redthread/ui/skeleton'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import type { CursorList } from '@redthread/workbench/parts/use-cursor-list'
import type { ReactNode } from 'react'
import { AssetTile } from './asset-tile.tsx'
import type { AssetView } from './media-api.ts'
import styles from './media.module.css'
import { moveInTiles } from './move-in-tiles.ts'

export interface AssetTilesProps {
  label: string
  list: CursorList<AssetView>
  selected?: string
  onOpen: (asset: AssetView) => void
  empty: ReactNode
}

/** Files as tiles, page by page; arrows move among them. */
export function AssetTiles({ label, list, selected, onOpen, empty }: AssetTilesProps) {
  if (list.error && list.rows.length === 0) {
    return <ProblemState error={list.error} onRetry={list.retry} busy={list.loading} />
  }
  if (!list.loading && list.rows.length === 0) return empty
  return (
    <div className={styles.shelf}>
      <ul
        className={styles.tiles}
        aria-label={label}
        aria-busy={list.loading}
        onKeyDown={moveInTiles}
      >
        {list.rows.map((asset) => (
          <li key={asset.id}>
            <AssetTile
              asset={asset}
              selected={asset.id === selected}
              onOpen={() => onOpen(asset)}
            />
          </li>
        ))}
        {list.loading
          ? Array.from({ length: 12 }, (_, place) => (
              <li key={place}>
                <Skeleton height="170px" />
              </li>
            ))
          : null}
      </ul>
      {list.more ? (
        <Button variant="default" loading={list.loadingMore} onClick={list.loadMore}>
          <Trans>Show more</Trans>
        </Button>
      ) : null}
    </div>
  )
}
