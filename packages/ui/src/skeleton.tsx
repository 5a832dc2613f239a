import styles from './skeleton.module.css'

export interface SkeletonProps {
  /** Any CSS length; the shape stands where the real thing will, so nothing jumps. */
  width?: string
  height?: string
  /** How many lines of text to stand for; the last is shorter, as in a real paragraph. */
  lines?: number
  round?: boolean
}

/** The outline of what is still loading. Wrap the whole in one `aria-busy` region with a label. */
export function Skeleton({ width = '100%', height = '1em', lines = 1, round }: SkeletonProps) {
  return (
    <span className={styles.stack} aria-hidden="true" style={{ inlineSize: width }}>
      {Array.from({ length: lines }, (_, line) => (
        <span
          key={line}
          className={styles.bar}
          data-round={round || undefined}
          style={{
            blockSize: height,
            inlineSize: lines > 1 && line === lines - 1 ? '62%' : '100%',
          }}
        />
      ))}
    </span>
  )
}
