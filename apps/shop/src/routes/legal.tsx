import { doorContext } from '../door.ts'
import { Accessibility } from '../parts/legal-accessibility.tsx'
import { Imprint } from '../parts/legal-imprint.tsx'
import { Privacy } from '../parts/legal-privacy.tsx'
import { mustFindShop } from '../views/find-shop.server.ts'
import { useShop } from '../views/use-shop.ts'
import type { Route } from './+types/legal'
import styles from './legal.module.css'

const topics = { imprint: Imprint, privacy: Privacy, accessibility: Accessibility } as const
type Topic = keyof typeof topics

export async function loader({ params, context }: Route.LoaderArgs) {
  await mustFindShop(context.get(doorContext), params.shop)
  if (!isTopic(params.topic)) throw new Response(null, { status: 404 })
  return { topic: params.topic }
}

/** What the law wants said, in words that people read. */
export default function Legal({ loaderData }: Route.ComponentProps) {
  const Text = topics[loaderData.topic]
  return (
    <article className={styles.text}>
      <Text shop={useShop()} />
    </article>
  )
}

function isTopic(topic: string): topic is Topic {
  return Object.hasOwn(topics, topic)
}
