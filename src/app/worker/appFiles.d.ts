/** The addresses of the app's files that are fetched when the worker is installed; the build fills it in. */
declare module 'virtual:app-files' {
  export const appFiles: string[]
}
