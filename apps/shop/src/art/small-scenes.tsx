import styles from './art.module.css'

/** A letter on its way, tied with the thread: "check your mail". */
export function Letter() {
  return (
    <svg className={styles.art} viewBox="0 0 320 200" aria-hidden="true" focusable="false">
      <ellipse fill="url(#art-shade)" cx="176" cy="182" rx="140" ry="11" />
      <g transform="rotate(-4 160 104)">
        <rect fill="url(#art-cream)" x="66" y="38" width="188" height="132" rx="6" />
        <path
          className={styles.paperDeep}
          d="M66 164 L138 98 L182 98 L254 164 V164 C254 168 251 170 248 170 H72 C69 170 66 168 66 164 Z"
          opacity="0.55"
        />
        <path
          className={styles.paper}
          d="M66 44 C66 41 69 38 72 38 H248 C251 38 254 41 254 44 L171 114 C164 120 156 120 149 114 Z"
        />
        <path
          className={styles.line}
          opacity="0.35"
          d="M66 44 L149 114 C156 120 164 120 171 114 L254 44"
        />
        <circle className={styles.awning} cx="160" cy="112" r="15" />
        <path
          className={styles.gleamLine}
          strokeWidth="2"
          opacity="0.8"
          d="M152 113 C155 107 159 119 163 112 C165 108 167 110 168 113"
        />
      </g>
      <path
        className={styles.thread}
        strokeWidth="2.4"
        d="M-30 150 C20 176 48 130 30 112 C16 100 4 124 28 130 C70 140 96 108 146 112 M174 110 C220 100 250 128 284 96 C300 80 286 62 276 76 C268 92 300 92 350 74"
      />
    </svg>
  )
}

/** A key on the thread: signing in without a password. */
export function ThreadKey() {
  return (
    <svg className={styles.art} viewBox="0 0 320 200" aria-hidden="true" focusable="false">
      <circle fill="url(#art-sun)" cx="150" cy="92" r="84" />
      <path
        className={styles.thread}
        strokeWidth="2.4"
        d="M-30 60 C40 20 70 96 112 82 C140 72 120 44 104 58 C88 76 124 108 150 92"
      />
      <g transform="rotate(24 160 110) translate(-38 -24) scale(1.22)">
        <path
          fill="url(#art-metal)"
          fillRule="evenodd"
          d="M124 110 a32 32 0 1 1 60 14 H256 V148 H242 V138 H232 V154 H216 V138 H178 A32 32 0 0 1 124 110 Z M140 108 a16 16 0 1 0 32 0 a16 16 0 1 0 -32 0 Z"
        />
        <path
          className={styles.gleamLine}
          strokeWidth="2"
          opacity="0.5"
          d="M132 98 C136 88 146 82 158 82 M190 128 H250"
        />
      </g>
      <path
        className={styles.thread}
        strokeWidth="2.4"
        d="M150 92 C168 84 178 112 166 124 C150 136 150 170 210 172 C270 174 290 140 350 150"
      />
    </svg>
  )
}

/** A thread that lost its way: nothing at this address. */
export function LostThread() {
  return (
    <svg className={styles.art} viewBox="0 0 420 220" aria-hidden="true" focusable="false">
      <circle fill="url(#art-sun)" cx="212" cy="112" r="92" />
      <ellipse fill="url(#art-shade)" cx="226" cy="196" rx="120" ry="10" />
      <g className={styles.thread} strokeWidth="2.6">
        <path d="M-40 170 C60 196 100 150 150 168" />
        <path d="M150 168 C118 128 150 70 212 68 C276 66 306 120 280 158 C254 196 176 194 156 154 C138 116 180 78 222 84 C266 90 284 134 258 160 C232 184 184 172 176 142 C170 116 196 96 222 102 C248 108 254 138 234 150 C216 160 196 146 204 130" />
        <path d="M280 158 C296 190 330 198 356 186 C376 176 372 156 360 160 C346 168 372 190 396 178" />
        <path strokeDasharray="1 9" d="M404 174 C420 166 436 164 460 168" />
      </g>
    </svg>
  )
}

/** A thread that is parted for now: no network. */
export function PartedThread() {
  return (
    <svg className={styles.art} viewBox="0 0 420 220" aria-hidden="true" focusable="false">
      <circle fill="url(#art-sun)" cx="212" cy="104" r="86" />
      <g className={styles.thread} strokeWidth="2.6">
        <path d="M-40 126 C30 96 70 150 112 128 C140 112 128 84 112 92 C94 104 126 134 160 118 C170 113 176 108 182 104" />
        <path d="M182 104 L194 92 M182 104 L197 103 M182 104 L192 114" strokeWidth="1.6" />
        <path d="M240 96 L227 86 M240 96 L225 98 M240 96 L230 108" strokeWidth="1.6" />
        <path d="M240 96 C262 82 290 128 326 110 C352 96 392 70 460 96" />
      </g>
      <path
        className={styles.line}
        opacity="0.5"
        d="M174 160 C198 144 226 144 250 160 M188 176 C202 167 222 167 236 176"
      />
      <circle className={styles.inkFill} cx="212" cy="190" r="3.4" opacity="0.6" />
    </svg>
  )
}
