import type { PictureView } from '../views/product-view.ts'
import styles from './picture.module.css'

export interface PictureProps {
  picture: PictureView | null
  /** The room it takes, as the `sizes` attribute says it. */
  sizes: string
  /** Above the fold: fetched at once, before scripts. */
  first?: boolean
}

/** A product's picture in its frame of four by five; a quiet surface where there is none. */
export function Picture({ picture, sizes, first }: PictureProps) {
  if (picture === null) return <span className={styles.none} aria-hidden="true" />
  const { src, sources, width, height, alt } = picture
  return (
    <img
      className={styles.picture}
      src={src}
      srcSet={sources.map(({ url, width: at }) => `${url} ${at}w`).join(', ') || undefined}
      sizes={sources.length > 0 ? sizes : undefined}
      width={width}
      height={height}
      alt={alt}
      loading={first ? 'eager' : 'lazy'}
      fetchPriority={first ? 'high' : 'auto'}
      decoding={first ? 'sync' : 'async'}
    />
  )
}
