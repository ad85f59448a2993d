/** The texts of one command's help. `usage` without the program's name. */
export interface CommandTexts {
  readonly summary: string
  readonly description?: string
  readonly usage: string
  readonly args?: Readonly<Record<string, string>>
  readonly examples: readonly (readonly [what: string, command: string])[]
}

/** All texts of the help in one language. Ids have colons, as oclif keeps them. */
export interface HelpTexts {
  readonly about: string
  readonly rootUsage: string
  readonly exitCodes: readonly (readonly [code: string, meaning: string])[]
  readonly environment: readonly (readonly [name: string, meaning: string])[]
  /** oclif's section headings, and the names of the flag groups */
  readonly headings: Readonly<Record<string, string>>
  readonly choices: (options: string) => string
  readonly required: string
  readonly topics: Readonly<Record<string, string>>
  readonly commands: Readonly<Record<string, CommandTexts>>
  /** by name; `command name` where one command means something else by it */
  readonly flags: Readonly<Record<string, string>>
}
