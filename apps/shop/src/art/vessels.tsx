import styles from './art.module.css'

/** A dropper bottle of tinted glass, standing at 0,0; 96 wide, 232 high. */
export function Serum() {
  return (
    <g>
      <Shadow width={150} />
      <path
        fill="url(#art-glass)"
        d="M-48 -8 V-118 C-48 -136 -32 -142 -19 -145 V-160 H19 V-145 C32 -142 48 -136 48 -118 V-8 C48 -2 44 2 38 2 H-38 C-44 2 -48 -2 -48 -8 Z"
      />
      <path
        fill="url(#art-liquid)"
        opacity="0.82"
        d="M-41 -10 V-92 C-26 -88 26 -96 41 -92 V-10 C41 -6 38 -4 34 -4 H-34 C-38 -4 -41 -6 -41 -10 Z"
      />
      <ellipse className={styles.gleam} cx="0" cy="-92" rx="41" ry="4" opacity="0.28" />
      <path className={styles.gleamLine} strokeWidth="3" opacity="0.4" d="M3 -160 V-40" />
      <rect className={styles.label} x="-30" y="-76" width="60" height="46" rx="2" />
      <path className={styles.ink} strokeWidth="1.6" d="M-16 -58 H16 M-10 -50 H10" />
      <path
        className={styles.thread}
        strokeWidth="1.8"
        d="M-20 -40 C-12 -46 -6 -34 0 -40 C6 -46 12 -34 20 -40"
      />
      <path
        fill="url(#art-gleam)"
        opacity="0.8"
        d="M-40 -112 C-40 -126 -30 -131 -24 -134 L-27 -20 C-33 -18 -40 -20 -40 -26 Z"
      />
      <rect fill="url(#art-metal)" x="-21" y="-176" width="42" height="20" rx="3" />
      <path
        fill="url(#art-cream)"
        d="M-13 -176 V-206 C-13 -224 -9 -230 0 -230 C9 -230 13 -224 13 -206 V-176 Z"
      />
    </g>
  )
}

/** A tall pump bottle, standing at 0,0; 84 wide, 280 high. */
export function Lotion() {
  return (
    <g>
      <Shadow width={132} />
      <path
        fill="url(#art-cream)"
        d="M-42 -8 V-186 C-42 -202 -30 -206 -16 -208 H16 C30 -206 42 -202 42 -186 V-8 C42 -2 38 2 32 2 H-32 C-38 2 -42 -2 -42 -8 Z"
      />
      <path
        className={styles.ink}
        strokeWidth="1.6"
        d="M-18 -128 H18 M-12 -118 H12 M-15 -108 H15"
      />
      <path
        className={styles.thread}
        strokeWidth="2"
        d="M-42 -66 C-28 -78 -18 -54 -4 -66 C8 -76 20 -56 42 -68"
      />
      <path
        className={styles.gleam}
        opacity="0.42"
        d="M-34 -184 C-34 -192 -28 -196 -22 -197 L-25 -16 C-30 -14 -34 -16 -34 -22 Z"
      />
      <rect fill="url(#art-metal)" x="-17" y="-226" width="34" height="20" rx="3" />
      <rect fill="url(#art-metal)" x="-5" y="-256" width="10" height="32" />
      <path
        fill="url(#art-metal)"
        d="M-16 -258 H14 C30 -258 42 -256 52 -247 L49 -241 C40 -247 30 -248 16 -248 H-16 C-20 -248 -20 -258 -16 -258 Z"
      />
    </g>
  )
}

/** A low jar with a metal lid, standing at 0,0; 124 wide, 92 high. */
export function Jar() {
  return (
    <g>
      <Shadow width={176} />
      <path
        fill="url(#art-lip)"
        opacity="0.92"
        d="M-62 -10 V-54 H62 V-10 C62 -2 56 2 48 2 H-48 C-56 2 -62 -2 -62 -10 Z"
      />
      <path
        className={styles.gleam}
        opacity="0.3"
        d="M-50 -50 H-34 L-36 -6 C-44 -4 -50 -6 -50 -12 Z"
      />
      <path className={styles.gleam} opacity="0.14" d="M44 -50 H54 V-10 C52 -6 48 -5 44 -5 Z" />
      <rect fill="url(#art-metal)" x="-65" y="-86" width="130" height="34" rx="5" />
      <ellipse className={styles.gleam} cx="-4" cy="-85" rx="52" ry="2.4" opacity="0.55" />
    </g>
  )
}

/** A lipstick without its cap, standing at 0,0; 40 wide, 158 high. */
export function Lipstick() {
  return (
    <g>
      <Shadow width={70} />
      <path fill="url(#art-lip)" d="M-12 -92 V-134 C-12 -146 4 -158 12 -158 V-92 Z" />
      <path
        className={styles.gleam}
        opacity="0.35"
        d="M-8 -94 V-133 C-8 -139 -4 -145 -1 -148 L-3 -94 Z"
      />
      <rect fill="url(#art-metal)" x="-15" y="-104" width="30" height="48" rx="2" />
      <rect fill="url(#art-cream)" x="-20" y="-60" width="40" height="62" rx="4" />
      <path className={styles.thread} strokeWidth="1.8" d="M-20 -44 C-8 -50 6 -38 20 -45" />
    </g>
  )
}

/** A squeezed tube on its cap, standing at 0,0; 76 wide, 190 high. */
export function Tube() {
  return (
    <g>
      <Shadow width={110} />
      <path
        fill="url(#art-metal)"
        d="M-24 -34 H24 L22 0 C22 2 20 3 18 3 H-18 C-20 3 -22 2 -22 0 Z"
      />
      <path
        fill="url(#art-cream)"
        d="M-28 -34 C-36 -90 -40 -140 -40 -190 H40 C40 -140 36 -90 28 -34 Z"
      />
      <path
        className={styles.ink}
        opacity="0.5"
        strokeWidth="1.2"
        d="M-39 -180 H39 M-39 -184 H39"
      />
      <path className={styles.ink} strokeWidth="1.6" d="M-16 -126 H16 M-10 -116 H10" />
      <path
        className={styles.thread}
        strokeWidth="2"
        d="M-33 -78 C-22 -90 -14 -66 -2 -78 C8 -88 18 -70 33 -80"
      />
      <path
        className={styles.gleam}
        opacity="0.45"
        d="M-30 -176 H-20 C-20 -130 -17 -80 -12 -40 H-19 C-26 -80 -30 -130 -30 -176 Z"
      />
    </g>
  )
}

function Shadow({ width }: { width: number }) {
  return (
    <ellipse fill="url(#art-shade)" cx={width * 0.22} cy="2" rx={width * 0.72} ry={width * 0.085} />
  )
}
