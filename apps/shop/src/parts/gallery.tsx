import { useLingui } from '@lingui/react/macro'
import { useRef, useState, type MouseEvent } from 'react'
import type { PictureView } from '../views/product-view.ts'
import styles from './gallery.module.css'
import { Icon } from './icon.tsx'
import { Picture } from './picture.tsx'
import { Zoom } from './zoom.tsx'

const SIZES = '(width >= 960px) 560px, 100vw'

/**
 * The pictures of a product: swiped on a phone, chosen by their small ones on a desk, opened large
 * by a press. Without a script the small ones jump and a press opens the file.
 */
export function Gallery({ pictures }: { pictures: readonly PictureView[] }) {
  const { t } = useLingui()
  const rail = useRef<HTMLOListElement>(null)
  const [place, setPlace] = useState(0)
  const [open, setOpen] = useState<number | null>(null)
  const show = (event: MouseEvent, wanted: number) => {
    event.preventDefault()
    const target = rail.current?.children[wanted]
    if (target instanceof HTMLElement) rail.current?.scrollTo({ left: target.offsetLeft })
    setPlace(wanted)
  }
  const onScroll = () => {
    const { scrollLeft = 0, clientWidth = 1 } = rail.current ?? {}
    setPlace(Math.round(scrollLeft / clientWidth))
  }
  const total = pictures.length
  if (total === 0) return <Picture picture={null} sizes={SIZES} />
  return (
    <div className={styles.gallery}>
      <ol ref={rail} className={styles.rail} onScroll={onScroll} aria-label={t`Pictures`}>
        {pictures.map((picture, at) => (
          <li key={picture.src} id={`picture-${at + 1}`} className={styles.slide}>
            <a
              href={largest(picture)}
              className={styles.enlarge}
              aria-label={t`Enlarge picture ${at + 1} of ${total}: ${picture.alt}`}
              onClick={(event) => {
                event.preventDefault()
                setOpen(at)
              }}
            >
              <Picture picture={picture} sizes={SIZES} first={at === 0} />
              <span className={styles.sign}>
                <Icon name="zoom" />
              </span>
            </a>
          </li>
        ))}
      </ol>
      {total > 1 ? (
        <ol className={styles.small}>
          {pictures.map((picture, at) => (
            <li key={picture.src}>
              <a
                href={`#picture-${at + 1}`}
                className={styles.thumb}
                aria-current={at === place ? 'true' : undefined}
                aria-label={t`Show picture ${at + 1} of ${total}`}
                onClick={(event) => show(event, at)}
              >
                <Picture picture={{ ...picture, alt: '' }} sizes="72px" />
              </a>
            </li>
          ))}
        </ol>
      ) : null}
      {open === null ? null : (
        <Zoom pictures={pictures} start={open} onClose={() => setOpen(null)} />
      )}
    </div>
  )
}

function largest({ src, sources }: PictureView): string {
  return sources.toSorted((a, b) => b.width - a.width)[0]?.url ?? src
}
