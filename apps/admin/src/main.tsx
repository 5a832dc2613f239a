import '@redthread/workbench/theme/workbench.css'
import { mountTool } from '@redthread/workbench/mount-tool'
import { RouterProvider } from 'react-router/dom'
import { admin } from './admin.tsx'
import { router } from './router.tsx'

void mountTool(admin, <RouterProvider router={router} />)
