import figtree from '@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2?url'

/** Where the type face's main file is served, so that a page can ask for it ahead of time. */
export const fontFile: string = figtree
