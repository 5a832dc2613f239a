import styles from './art.module.css'

/** A bag tied with the thread: "it is ordered". */
export function TiedBag() {
  return (
    <svg className={styles.art} viewBox="0 0 200 200" aria-hidden="true" focusable="false">
      <ellipse fill="url(#art-shade)" cx="104" cy="184" rx="72" ry="9" />
      <path
        fill="url(#art-cream)"
        d="M46 70 H154 L164 178 C164 182 161 184 158 184 H42 C39 184 36 182 36 178 Z"
      />
      <path
        className={styles.paperDeep}
        opacity="0.5"
        d="M128 70 H154 L164 178 C164 182 161 184 158 184 H138 Z"
      />
      <path
        className={styles.line}
        opacity="0.5"
        d="M74 88 V62 C74 44 84 32 100 32 C116 32 126 44 126 62 V88"
      />
      <path
        className={styles.thread}
        strokeWidth="2.6"
        d="M-10 128 C20 116 40 124 84 124 C60 92 78 84 100 122 C122 84 140 92 116 124 C160 124 176 112 210 132 M96 126 C88 144 84 152 76 158 M104 126 C112 144 116 150 126 156"
      />
      <circle className={styles.awning} cx="100" cy="124" r="7" />
    </svg>
  )
}
