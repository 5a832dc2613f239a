import { useLingui } from '@lingui/react/macro'
import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { PictureView } from '../views/product-view.ts'
import { Icon } from './icon.tsx'
import styles from './zoom.module.css'

export interface ZoomProps {
  pictures: readonly PictureView[]
  /** Which picture is shown first. */
  start: number
  onClose: () => void
}

/** A picture over the whole window: a press brings it nearer, arrows turn to the next. */
export function Zoom({ pictures, start, onClose }: ZoomProps) {
  const { t } = useLingui()
  const dialog = useRef<HTMLDialogElement>(null)
  const [place, setPlace] = useState(start)
  const [near, setNear] = useState(false)
  useEffect(() => dialog.current?.showModal(), [])
  const total = pictures.length
  const picture = pictures[place]
  const turn = (by: number) => {
    setNear(false)
    setPlace((at) => (at + by + total) % total)
  }
  const onKeyDown = ({ key }: KeyboardEvent) => {
    if (key === 'ArrowRight') turn(1)
    if (key === 'ArrowLeft') turn(-1)
  }
  if (picture === undefined) return null
  return (
    <dialog
      ref={dialog}
      className={styles.zoom}
      aria-label={t`Picture ${place + 1} of ${total}`}
      onClose={onClose}
      onKeyDown={onKeyDown}
    >
      <button
        type="button"
        className={styles.stage}
        data-near={near ? '' : undefined}
        aria-label={near ? t`Show the whole picture` : t`Look closer`}
        onClick={() => setNear(!near)}
      >
        <img
          key={picture.src}
          src={picture.sources.toSorted((a, b) => b.width - a.width)[0]?.url ?? picture.src}
          alt={picture.alt}
          width={picture.width}
          height={picture.height}
        />
      </button>
      <button
        type="button"
        className={styles.close}
        aria-label={t`Close`}
        onClick={() => dialog.current?.close()}
      >
        <Icon name="close" />
      </button>
      {total > 1 ? (
        <div className={styles.turn}>
          <button type="button" aria-label={t`Previous picture`} onClick={() => turn(-1)}>
            <Icon name="back" />
          </button>
          <span>{`${place + 1} / ${total}`}</span>
          <button type="button" aria-label={t`Next picture`} onClick={() => turn(1)}>
            <Icon name="arrow" />
          </button>
        </div>
      ) : null}
    </dialog>
  )
}
