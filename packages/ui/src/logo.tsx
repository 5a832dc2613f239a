import styles from './logo.module.css'

export interface LogoProps {
  /** A brand's own drawing, already made harmless by the server; left out, Redthread's. */
  svg?: string
  alt: string
  /** Only the square mark: for the collapsed rail, avatars and icons. */
  markOnly?: boolean
  height?: number
}

/** The sign over the door: a brand's logo, or Redthread's mark and name. */
export function Logo({ svg, alt, markOnly, height = 28 }: LogoProps) {
  if (svg) {
    return (
      <span
        className={styles.drawn}
        role="img"
        aria-label={alt}
        style={{ blockSize: height }}
        // The server keeps only shapes, paths and gradients of a kit's SVG.
        dangerouslySetInnerHTML={{ __html: svg }}
      />
    )
  }
  return (
    <span className={styles.own} role="img" aria-label={alt}>
      <svg viewBox="0 0 32 32" height={height} width={height} aria-hidden="true" focusable="false">
        <path
          className={styles.line}
          d="M3 25.5C8.5 25.5 10 21 10 15.5C10 8.5 13.5 5 18.5 5C23.5 5 26.5 8 26.5 11.5C26.5 15.5 23 18 18.5 18C14.5 18 12 16 12 13.5C12 11.2 14 9.8 16.2 9.8C20.5 9.8 20 19 22.5 23.2C23.8 25.4 26 26.2 29 25.6"
        />
      </svg>
      {markOnly ? null : <span aria-hidden="true">Redthread</span>}
    </span>
  )
}
