import { linguiWords } from '../../packages/workbench/vite/lingui-words.ts'

export default linguiWords()
