import { IconFileText, IconMovie } from '@tabler/icons-react'
import type { AssetView } from './media-api.ts'
import styles from './media.module.css'

export interface AssetTileProps {
  asset: AssetView
  selected?: boolean
  onOpen: () => void
}

/** A file as a small picture with its name; films and documents by their mark. */
export function AssetTile({ asset, selected = false, onOpen }: AssetTileProps) {
  const { name, mediaType, thumbnail, color } = asset
  return (
    <button
      type="button"
      className={styles.tile}
      aria-pressed={selected}
      data-asset=""
      onClick={onOpen}
    >
      <span className={styles.frame} style={{ backgroundColor: color ?? undefined }}>
        {mediaType.startsWith('image/') ? (
          <img src={thumbnail} alt="" loading="lazy" decoding="async" />
        ) : mediaType.startsWith('video/') ? (
          <IconMovie size={32} stroke={1.3} aria-hidden="true" />
        ) : (
          <IconFileText size={32} stroke={1.3} aria-hidden="true" />
        )}
      </span>
      <span className={styles.name}>{name}</span>
    </button>
  )
}
