import { create } from 'qrcode'
import { useMemo } from 'react'

/** A QR code drawn as one path: dark on white in both schemes, as scanners want it. */
export function QrCode({
  text,
  label,
  size = 196,
}: {
  text: string
  label: string
  size?: number
}) {
  const { path, cells } = useMemo(() => drawn(text), [text])
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`-3 -3 ${cells + 6} ${cells + 6}`}
      width={size}
      height={size}
      shapeRendering="crispEdges"
      style={{ justifySelf: 'center', borderRadius: 10 }}
    >
      <rect x={-3} y={-3} width={cells + 6} height={cells + 6} fill="#fff" />
      <path d={path} fill="#1f1c1a" />
    </svg>
  )
}

function drawn(text: string): { path: string; cells: number } {
  const { modules } = create(text, { errorCorrectionLevel: 'M' })
  let path = ''
  for (let at = 0; at < modules.data.length; at++) {
    if (modules.data[at]) path += `M${at % modules.size} ${Math.floor(at / modules.size)}h1v1h-1z`
  }
  return { path, cells: modules.size }
}
