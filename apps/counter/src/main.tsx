import '@redthread/workbench/theme/workbench.css'
import { mountTool } from '@redthread/workbench/mount-tool'
import { RouterProvider } from 'react-router/dom'
import { counter } from './counter.tsx'
import { keepShellOffline } from './offline/keep-shell-offline.ts'
import { router } from './router.tsx'

void mountTool(counter, <RouterProvider router={router} />)
keepShellOffline()
