import { listen } from '@redthread/workbench/live/live-stream'
import { useEffect, useRef } from 'react'
import { readKit } from '../brands-api.ts'
import type { Draft } from './use-draft.ts'

/**
 * Takes over what someone else drafted or published, unless this hand is in the middle of
 * something: then the next save meets their version and both sides are shown.
 */
export function useOthers(brandId: string, draft: Draft): void {
  const latest = useRef(draft)
  useEffect(() => {
    latest.current = draft
  })
  useEffect(() => {
    const lookAgain = () => {
      void readKit(brandId).then((next) => {
        const { state, saved, theirs, adopt } = latest.current
        if (state === 'saved' && !theirs && next.version > saved.version) adopt(next)
      })
    }
    const topics = [`brand-kit:${brandId}`, `brand:${brandId}`]
    const leave = topics.map((topic) => listen(topic, lookAgain))
    return () => leave.forEach((stop) => stop())
  }, [brandId])
}
