import styles from './letter-frame.module.css'

export interface LetterFrameProps {
  /** Path of a rendered page that brings its own, strict content policy. */
  src: string
  title: string
  height?: number
}

/** Shows a mail or receipt as its reader will see it: in a frame without scripts or this origin. */
export function LetterFrame({ src, title, height = 620 }: LetterFrameProps) {
  return (
    <iframe
      className={styles.frame}
      sandbox=""
      src={src}
      title={title}
      style={{ blockSize: height }}
    />
  )
}
