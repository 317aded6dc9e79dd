/** A file's text, bundled by Vite. */
declare module '*.json?raw' {
  const text: string;
  export default text;
}

declare module '*.css' {}
