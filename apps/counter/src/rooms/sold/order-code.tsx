import { encode } from 'uqr'

/** The number of an order as a QR code, to be scanned where it is asked for again. */
export function OrderCode({ number, label }: { number: string; label: string }) {
  const { data, size } = encode(number, { ecc: 'M', border: 2 })
  const path = data
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('')
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size} ${size}`}
      width={104}
      height={104}
      shapeRendering="crispEdges"
    >
      <path d={path} fill="#000" />
    </svg>
  )
}
