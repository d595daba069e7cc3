import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'

const root = import.meta.dirname

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      sourcemap: true,
      minify: false,
      // The dependencies stay packages: better-sqlite3 finds its binary beside itself, and the rest then
      // loads at first use instead of being parsed at start.
      externalizeDeps: true,
      rollupOptions: {
        input: {
          electron: join(root, 'src-main/shells/electron/main.ts'),
          reading: join(root, 'src-main/shells/electron/reading.ts'),
        },
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      sourcemap: false,
      minify: false,
      // A sandboxed preload cannot require packages: everything goes into the one file.
      externalizeDeps: false,
      rollupOptions: {
        input: { preload: join(root, 'src-main/shells/electron/preload.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: join(root, 'src-renderer'),
    plugins: [react()],
    build: {
      outDir: join(root, 'out/renderer'),
      emptyOutDir: true,
      // Assets as data: URLs would need holes in the content security policy.
      assetsInlineLimit: 0,
      rollupOptions: { input: join(root, 'src-renderer/index.html') },
    },
  },
})
