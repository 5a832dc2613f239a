import type { Picture } from '@redthread/contract/storefront'
import styles from './offer.module.css'

export interface OfferPictureProps {
  picture: Picture | null | undefined
  /** The room it takes, as the `sizes` attribute says it. */
  sizes: string
}

/** A product's picture; a quiet surface of the same shape where there is none. */
export function OfferPicture({ picture, sizes }: OfferPictureProps) {
  if (!picture) return <span className={styles.none} aria-hidden="true" />
  const { sources, width, height, alt } = picture
  return (
    <img
      className={styles.picture}
      src={sources[0]?.url}
      srcSet={sources.map(({ url, width: at }) => `${url} ${at}w`).join(', ')}
      sizes={sizes}
      width={width}
      height={height}
      alt={alt}
      loading="lazy"
      decoding="async"
    />
  )
}
