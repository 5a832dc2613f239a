import { useRouteError } from 'react-router'
import { ProblemState } from './problem-state.tsx'

/** Catches what a room throws, so that the frame around it stays. */
export function RoomError() {
  const error = useRouteError()
  return <ProblemState error={error} onRetry={() => location.reload()} />
}
