import '@redthread/workbench/theme/workbench.css'
import { mountTool } from '@redthread/workbench/mount-tool'
import { RouterProvider } from 'react-router/dom'
import { desk } from './desk.tsx'
import { router } from './router.tsx'

void mountTool(desk, <RouterProvider router={router} />)
