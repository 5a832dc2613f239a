import type { KeyboardEvent } from 'react'

/** Moves the focus among tiles as the arrows point, row by row as they stand on screen. */
export function moveInTiles(event: KeyboardEvent<HTMLElement>): void {
  const tiles = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-asset]')]
  const at = tiles.indexOf(document.activeElement as HTMLElement)
  const here = tiles[at]
  if (here === undefined) return
  const perRow = tiles.filter(({ offsetTop }) => offsetTop === tiles[0]?.offsetTop).length
  const steps: Record<string, number> = {
    ArrowRight: 1,
    ArrowLeft: -1,
    ArrowDown: perRow,
    ArrowUp: -perRow,
  }
  const next = tiles[at + (steps[event.key] ?? 0)]
  if (steps[event.key] === undefined || next === undefined) return
  event.preventDefault()
  next.focus()
}
