import { levelAt, type Level } from '../chapters/stock.ts'
import type { Goods } from './goods.ts'
import type { Screens } from './screens.ts'

/** How much of each article lies in the store, the other store and the warehouse. */
export type Pieces = Readonly<Record<string, Level>>

const looked = [
  ...(['tint', 'soap'] as const).map((name) => ({ name, place: 'kamppi' as const })),
  { name: 'primer' as const, place: 'tampere' as const },
  ...(['cream', 'wash'] as const).map((name) => ({ name, place: 'vantaa' as const })),
] satisfies { name: keyof Goods; place: string }[]

/** Counts where the goods of the story are to come from. */
export async function countPieces({ owner, goods }: Screens): Promise<Pieces> {
  const found = looked.map(async ({ name, place }) => {
    return [`${name} in ${place}`, await levelAt(owner, goods[name].variantId, place)] as const
  })
  return Object.fromEntries(await Promise.all(found))
}

/** To the piece: what was carried out is gone, what is collected or sent is promised. */
export async function whatLeft(screens: Screens, before: Pieces): Promise<void> {
  const { teller } = screens
  const after = await soonSettled(screens)
  const moved = Object.keys(after).map((key) => {
    const [now, then] = [after[key], before[key]]
    return [key, (now?.onHand ?? 0) - (then?.onHand ?? 0), promised(now) - promised(then)]
  })
  const expected = [
    ['tint in kamppi', -3, 0],
    ['soap in kamppi', -1, 0],
    ['primer in tampere', 0, 1],
    ['cream in vantaa', 0, 2],
    ['wash in vantaa', 0, 1],
  ]
  teller.same(moved, expected, 'what was carried out left Kamppi, the rest is promised elsewhere')
}

function promised(level: Level | undefined): number {
  return (level?.committed ?? 0) + (level?.reserved ?? 0)
}

const patienceMs = 15_000

/** The ledger is written after the order: looks again until nothing is only reserved any more. */
async function soonSettled(screens: Screens): Promise<Pieces> {
  const until = performance.now() + patienceMs
  for (;;) {
    const pieces = await countPieces(screens)
    const isOver = Object.entries(pieces).every(([key, { committed, reserved }]) => {
      return reserved === 0 && (!key.endsWith('kamppi') || committed === 0)
    })
    if (isOver || performance.now() > until) return pieces
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
