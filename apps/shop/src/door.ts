import type { PageDoor } from '@redthread/contract/page-door'
import { createContext } from 'react-router'

/** The way to the server, as the server gave it for this request. */
export type Door = PageDoor

export const doorContext = createContext<Door>()
