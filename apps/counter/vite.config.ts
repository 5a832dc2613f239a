import { defineConfig } from 'vite'
import { toolConfig } from '../../packages/workbench/vite/tool-config.ts'

export default defineConfig(toolConfig('counter', import.meta.dirname))
