import styles from './art.module.css'
import { Branch, Reeds } from './botanicals.tsx'
import { Jar, Lipstick, Lotion, Serum, Tube } from './vessels.tsx'

/**
 * The season's picture where a brand brings none: an arch of light, bottles, a branch, the thread.
 */
export function StillLife({ label }: { label: string }) {
  return (
    <svg className={styles.art} viewBox="0 0 720 660" role="img" aria-label={label}>
      <path
        fill="url(#art-wall)"
        d="M96 620 V300 C96 132 212 28 364 28 C516 28 632 132 632 300 V620 Z"
      />
      <circle fill="url(#art-sun)" cx="262" cy="232" r="150" />
      <g transform="translate(176 612) scale(1.12)">
        <Reeds />
      </g>
      <path
        className={styles.thread}
        strokeWidth="3"
        d="M-40 250 C40 330 96 262 168 300 C232 334 232 402 300 392"
      />
      <g transform="translate(528 452) rotate(8) scale(1.12)">
        <Branch />
      </g>
      <Plinth x={300} y={470} width={232} height={160} />
      <Plinth x={486} y={540} width={216} height={90} />
      <g transform="translate(348 462) scale(1.04)">
        <Lotion />
      </g>
      <path
        className={styles.thread}
        strokeWidth="3"
        d="M300 392 C360 384 372 300 330 292 C300 288 296 316 318 330"
      />
      <g transform="translate(262 474) scale(1.12)">
        <Serum />
      </g>
      <path
        className={styles.threadShade}
        strokeWidth="4"
        d="M208 396 C240 424 290 424 318 404 C352 380 380 402 412 392"
      />
      <path
        className={styles.thread}
        strokeWidth="3"
        d="M205 388 C236 418 288 418 316 396 C350 370 380 396 414 384 C470 366 472 470 540 476 C620 482 640 420 770 446"
      />
      <g transform="translate(500 536)">
        <Jar />
      </g>
      <g transform="translate(404 622)">
        <Lipstick />
      </g>
      <g transform="translate(600 618) scale(0.94)">
        <Tube />
      </g>
    </svg>
  )
}

function Plinth(place: { x: number; y: number; width: number; height: number }) {
  const { x, y, width, height } = place
  const left = x - width / 2
  const flat = width * 0.075
  const right = left + width
  return (
    <g>
      <ellipse
        fill="url(#art-shade)"
        cx={x + width * 0.2}
        cy={y + height}
        rx={width * 0.78}
        ry={flat * 1.5}
      />
      <path
        fill="url(#art-stone)"
        d={`M${left} ${y} V${y + height} A${width / 2} ${flat} 0 0 0 ${right} ${y + height} V${y} Z`}
      />
      <ellipse className={styles.top} cx={x} cy={y} rx={width / 2} ry={flat} />
    </g>
  )
}
