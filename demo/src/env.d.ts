/// <reference types="vite/client" />

declare module 'virtual:rosette-manifest' {
  const elements: readonly unknown[];
  export default elements;
}
