import styles from './art.module.css'

/** A store's front; its windows are lit while it is open. Decoration: the words say it too. */
export function StoreFront({ lit, style = 0 }: { lit: boolean; style?: number }) {
  const pane = lit ? styles.lit : styles.pane
  const gable = style % 3
  return (
    <svg className={styles.art} viewBox="0 0 240 150" aria-hidden="true" focusable="false">
      <ellipse fill="url(#art-shade)" cx="134" cy="141" rx="116" ry="8" />
      {gable === 0 ? (
        <path className={styles.house} d="M34 142 V34 L120 10 L206 34 V142 Z" />
      ) : null}
      {gable === 1 ? <path className={styles.house} d="M34 142 V22 H206 V142 Z" /> : null}
      {gable === 2 ? (
        <path
          className={styles.house}
          d="M34 142 V40 H62 V28 H84 V16 H156 V28 H178 V40 H206 V142 Z"
        />
      ) : null}
      <path className={styles.houseDeep} d="M34 60 H206 V63 H34 Z" />
      {[60, 104, 148].map((x) => (
        <path key={x} className={styles.pane} d={`M${x} 56 V40 a8 8 0 0 1 16 0 V56 Z`} />
      ))}
      <rect className={pane} x="48" y="88" width="62" height="46" rx="2" />
      <rect className={pane} x="168" y="88" width="26" height="46" rx="2" />
      <path className={lit ? styles.lit : styles.pane} d="M122 142 V88 h34 V142 Z" />
      <path className={styles.line} d="M139 90 V142 M150 116 v6" opacity="0.35" />
      <Goods />
      <Awning />
      <path
        className={styles.thread}
        strokeWidth="2.2"
        d="M6 142 C20 142 22 132 16 126 C10 120 2 130 14 136 C34 146 90 142 128 142 H234"
      />
      <g className={styles.leafFill}>
        <path d="M212 140 C204 128 208 116 214 108 C218 118 220 130 216 140 Z" />
        <path d="M216 140 C218 130 226 124 232 122 C230 132 224 138 216 140 Z" />
      </g>
    </svg>
  )
}

function Awning() {
  const stripes = [44, 60, 76, 92, 108, 124, 140, 156, 172, 188]
  return (
    <g>
      {stripes.map((x, place) => (
        <path
          key={x}
          className={place % 2 === 0 ? styles.awning : styles.awningLight}
          d={`M${x} 72 h16 l${(x - 112) * 0.06} 16 a8 6 0 0 1 -16 0 Z`}
        />
      ))}
    </g>
  )
}

function Goods() {
  return (
    <g opacity="0.92">
      <rect className={styles.awning} x="58" y="114" width="9" height="20" rx="2" opacity="0.8" />
      <rect className={styles.leafFill} x="60.5" y="108" width="4" height="7" />
      <rect className={styles.paper} x="72" y="120" width="13" height="14" rx="2" />
      <rect className={styles.awning} x="72" y="116" width="13" height="5" rx="1.5" />
      <path
        className={styles.leafFill}
        d="M96 134 C90 126 92 116 97 108 C101 117 102 127 98 134 Z"
      />
      <rect className={styles.paper} x="177" y="112" width="8" height="22" rx="2" />
    </g>
  )
}
