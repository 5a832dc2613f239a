import { useSyncExternalStore } from 'react'
import { connection } from '../api/connection.ts'

/** Whether the server can be reached, as far as the browser and the last answers tell. */
export function useOnline(): boolean {
  return useSyncExternalStore(connection.subscribe, connection.isUp)
}
