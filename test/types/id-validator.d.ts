declare module 'id-validator' {
  /** Constructed with a table of areas, or without one; answers whether it takes a number for valid. */
  export default class IDValidator {
    constructor(areas?: Readonly<Record<string, string>>)
    isValid(id: string): boolean
  }
}

declare module 'id-validator/src/GB2260.js' {
  const areas: Readonly<Record<string, string>>
  export default areas
}
