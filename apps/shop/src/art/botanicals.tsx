import styles from './art.module.css'

/** A branch of round leaves that the wind bends to the right; rooted at 0,0, about 330 high. */
export function Branch() {
  return (
    <g>
      <path className={styles.stem} strokeWidth="3" d="M0 0 C-8 -90 6 -190 62 -284" />
      {leaves.map(({ x, y, turn, size }) => (
        <g key={`${x},${y}`} transform={`translate(${x} ${y}) rotate(${turn}) scale(${size})`}>
          <path fill="url(#art-leaf)" d="M0 0 C-26 -14 -30 -54 0 -78 C30 -54 26 -14 0 0 Z" />
          <path className={styles.vein} strokeWidth="1.4" d="M0 -2 C-1 -26 0 -50 0 -70" />
          <path
            className={styles.vein}
            strokeWidth="0.9"
            d="M0 -20 L-13 -32 M0 -20 L13 -32 M0 -38 L-12 -50 M0 -38 L12 -50"
          />
        </g>
      ))}
    </g>
  )
}

const leaves = [
  { x: -3, y: -46, turn: -64, size: 0.82 },
  { x: -2, y: -78, turn: 72, size: 0.9 },
  { x: 0, y: -112, turn: -52, size: 1 },
  { x: 5, y: -148, turn: 80, size: 0.98 },
  { x: 14, y: -186, turn: -38, size: 0.98 },
  { x: 28, y: -222, turn: 88, size: 0.86 },
  { x: 44, y: -254, turn: -18, size: 0.8 },
  { x: 60, y: -281, turn: 42, size: 0.74 },
] as const

/** Reeds that lean with the wind; rooted at 0,0, about 300 high. */
export function Reeds() {
  return (
    <g>
      {reeds.map(({ path, x, y, turn, size }) => (
        <g key={path}>
          <path className={styles.stem} strokeWidth="2.2" d={path} />
          <g transform={`translate(${x} ${y}) rotate(${turn}) scale(${size})`}>
            <path fill="url(#art-leaf)" d="M0 6 C-9 -10 -10 -46 0 -74 C10 -46 9 -10 0 6 Z" />
            <path
              className={styles.vein}
              strokeWidth="1"
              d="M0 0 V-66 M0 -12 L-6 -20 M0 -12 L6 -20 M0 -28 L-7 -37 M0 -28 L7 -37 M0 -44 L-5 -52 M0 -44 L5 -52"
            />
          </g>
        </g>
      ))}
      <path
        fill="url(#art-leaf)"
        opacity="0.9"
        d="M-4 0 C-18 -70 -10 -130 -46 -186 C-2 -150 12 -70 8 0 Z"
      />
      <path
        fill="url(#art-leaf)"
        opacity="0.85"
        d="M4 0 C20 -60 44 -100 96 -122 C60 -84 34 -44 18 0 Z"
      />
    </g>
  )
}

const reeds = [
  { path: 'M0 0 C-4 -90 8 -180 40 -236', x: 40, y: -236, turn: 28, size: 0.86 },
  { path: 'M6 0 C10 -80 34 -150 84 -196', x: 84, y: -196, turn: 44, size: 0.76 },
  { path: 'M-4 0 C-16 -80 -20 -140 -2 -208', x: -2, y: -208, turn: 14, size: 0.7 },
] as const
